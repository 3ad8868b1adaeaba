package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.Graphs;
import org.aigcatlas.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockFusekiTest {
    private static final Path STOCK = Path.of("target", "stock", "jena-fuseki-server.jar");
    private static final Pattern PORT = Pattern.compile("http=(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void ourJarBesideAStockFusekiAddsThePagesAndTheQueryApi() throws IOException {
        Outside.needs(STOCK, "the stock server's jar, which the build fetches");
        Path data = Graphs.file(folder.resolve("data.ttl"), """
                aigc:Vendor rdfs:label "vendor"@en , "厂商"@zh .
                id:maker a aigc:Vendor ; rdfs:label "Maker"@en , "造物"@zh .
                id:thing a aigc:Tool ; rdfs:label "Thing"@en , "东西"@zh ; aigc:madeBy id:maker .
                """);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        STOCK + File.pathSeparator + System.getProperty("java.class.path"),
                        "org.apache.jena.fuseki.main.cmds.FusekiServerCmd",
                        "--localhost",
                        "--port=0",
                        "--file=" + data,
                        "/ds")
                .redirectErrorStream(true);
        builder.environment()
                .put(
                        "FUSEKI_BASE",
                        Files.createDirectory(folder.resolve("base")).toString());
        Process process = builder.start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            Client client = new Client(URI.create("http://localhost:" + port(said)));
            assertThat(client.get("/queries/tools-by-vendor.csv?vendor=Maker").body())
                    .contains("https://w3id.org/aigc/id/thing,Thing,东西");
            assertThat(client.get("/doc/id/thing", "Accept", "text/html").body())
                    .contains("Maker");
            assertThat(client.get("/export/dot?scope=around:thing").body()).contains("\"thing\" -> \"maker\"");
            assertThat(client.get("/export", "Accept", "text/html").body()).contains("Graphviz");
            assertThat(client.get("/ds/sparql?query=" + Client.encode("ASK { ?s ?p ?o }"))
                            .body())
                    .contains("true");
        } finally {
            process.destroy();
        }
    }

    private static String port(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        String port = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher matcher = PORT.matcher(line);
            port = matcher.find() ? matcher.group(1) : port;
            if (line.contains("Start Fuseki") && !port.isEmpty()) {
                return port;
            }
        }
        throw new AssertionError("The stock server did not start:\n" + all);
    }
}
