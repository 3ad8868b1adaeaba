package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that an older version of the ontology has made, over HTTP and on the command line. */
class OutdatedStoreTest {
    private static final String TOKEN = "correct horse battery";

    @TempDir
    Path folder;

    private Path directory = Path.of("");

    @BeforeEach
    void make() {
        directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "vocabulary", "<" + Iris.VOCABULARY + "> owl:versionInfo \"0.1.0\" .");
        }
    }

    @Test
    void aServerReadsItAndSaysWhyItTakesNoChange() {
        try (Atlas atlas = Atlas.open(directory);
                AtlasServer server = AtlasServer.start(
                        atlas, ServerSettings.DEFAULT.onPort(0).withToken(TOKEN))) {
            Client client = new Client(server.address());
            assertThat(client.sparql("ASK { ?s ?p ?o }").status()).isEqualTo(200);
            Client.Answer answer = client.update("INSERT DATA { GRAPH <x:g> { <x:a> <x:b> <x:c> } }", TOKEN);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("0.1.0", "aigc upgrade");
            Client.Answer chinese = client.send(
                    "PUT",
                    "/data?graph=x:g",
                    "<x:a> <x:b> <x:c> .",
                    "Content-Type",
                    "text/turtle",
                    "Accept-Language",
                    "zh",
                    "Authorization",
                    "Bearer " + TOKEN);
            assertThat(chinese.status()).isEqualTo(503);
            assertThat(chinese.body()).contains("本体是 0.1.0 版", "aigc upgrade");
        }
    }

    @Test
    void aCommandSaysSoAndReadsIt() {
        String store = directory.toString();
        Shell.Ended ended = Shell.run("sparql", "ASK { ?s ?p ?o }", "--store", store, "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("version 0.1.0 of the ontology", "`aigc upgrade --store DIR`");
        assertThat(Shell.run("sparql", "ASK {}", "--store", store, "--lang", "zh")
                        .err())
                .contains("本体是 0.1.0 版");
        Path file = Graphs.file(folder.resolve("a.ttl"), "<x:a> <x:b> <x:c> .");
        Shell.Ended load = Shell.run("load", file.toString(), "--store", store, "--lang", "en");
        assertThat(load.code()).isEqualTo(1);
        assertThat(load.err()).contains("version 0.1.0 of the ontology");
    }

    @Test
    void aStoreOfThisVersionNeedsNoUpgrade() {
        String fresh = folder.resolve("fresh").toString();
        Atlas.open(Path.of(fresh)).close();
        assertThat(Shell.run("sparql", "ASK {}", "--store", fresh).err()).isEmpty();
        Shell.Ended ended = Shell.run("upgrade", "--store", fresh, "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("of the ontology already");
    }
}
