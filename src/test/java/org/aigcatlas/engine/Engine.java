package org.aigcatlas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.Outside;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Another engine with a graph in it, as it comes: nothing of ours is in its process.
 *
 * @param name what it is called
 * @param address where its queries go
 * @param update where its updates go
 * @param data where it speaks the Graph Store Protocol
 * @param stop ends it
 */
record Engine(String name, URI address, URI update, URI data, Runnable stop) implements AutoCloseable {
    private static final Path OUTSIDE = Path.of("src", "test", "outside");
    private static final Path VIRTUOSO = Path.of("/usr/bin/virtuoso-t");
    private static final String ISQL = "/usr/bin/isql-vt";
    private static final int TRIES = 600;

    static Engine fuseki(Path quads) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> RDFDataMgr.read(dataset, quads.toString()));
        FusekiServer server =
                FusekiServer.create().loopback(true).port(0).add("/ds", dataset).start();
        URI base = URI.create(server.datasetURL("ds") + "/");
        return new Engine("Fuseki", base.resolve("sparql"), base.resolve("update"), base.resolve("data"), server::stop);
    }

    static Engine rdf4j(Path quads) throws IOException {
        Path libraries = OUTSIDE.resolve("rdf4j/target/lib");
        Outside.needs(libraries, "RDF4J (mvn -f src/test/outside/rdf4j dependency:copy-dependencies)");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        libraries + "/*",
                        OUTSIDE.resolve("rdf4j/ServeWithRdf4j.java").toString(),
                        quads.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String address = said.readLine();
        assertThat(address).as("the address of RDF4J").isNotNull();
        return new Engine(
                "RDF4J",
                URI.create(address),
                URI.create(address + "/statements"),
                URI.create(address + "/rdf-graphs/service"),
                process::destroy);
    }

    static Engine virtuoso(Path quads, Path folder) throws IOException, InterruptedException {
        Outside.needs(VIRTUOSO);
        int sql = freePort();
        int http = freePort();
        Path settings =
                Files.writeString(folder.resolve("virtuoso.ini"), """
                [Database]
                DatabaseFile = %1$s/v.db
                ErrorLogFile = %1$s/v.log
                LockFile = %1$s/v.lck
                TransactionFile = %1$s/v.trx
                xa_persistent_file = %1$s/v.pxa
                [TempDatabase]
                DatabaseFile = %1$s/v-temp.db
                TransactionFile = %1$s/v-temp.trx
                [Parameters]
                ServerPort = 127.0.0.1:%2$d
                DirsAllowed = %4$s
                [HTTPServer]
                ServerPort = 127.0.0.1:%3$d
                [SPARQL]
                ResultSetMaxRows = 1000000
                """.formatted(folder, sql, http, quads.getParent()));
        Process process = new ProcessBuilder(VIRTUOSO.toString(), "+foreground", "+configfile", settings.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String place = "127.0.0.1:" + sql;
        // Each try waits for what the server says, until it takes connections.
        for (int tries = 0; !answers(place, process) && tries < TRIES; tries++) {}
        sql(place, """
                DB.DBA.RDF_DEFAULT_USER_PERMS_SET('nobody', 7);
                grant SPARQL_UPDATE to "SPARQL";
                ld_dir('%s', '%s', 'urn:none');
                rdf_loader_run();
                checkpoint;
                """.formatted(quads.getParent(), quads.getFileName()));
        URI base = URI.create("http://127.0.0.1:" + http + "/");
        return new Engine(
                "Virtuoso",
                base.resolve("sparql"),
                base.resolve("sparql"),
                base.resolve("sparql-graph-crud"),
                process::destroy);
    }

    private static boolean answers(String place, Process process) throws InterruptedException {
        assertThat(process.isAlive()).as("Virtuoso runs").isTrue();
        process.waitFor(100, TimeUnit.MILLISECONDS);
        return Outside.run(ISQL, place, "dba", "dba", "exec=select 1;").exitCode() == 0;
    }

    private static void sql(String place, String statements) {
        Outside.run(statements.getBytes(StandardCharsets.UTF_8), ISQL, place, "dba", "dba")
                .orFail();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
