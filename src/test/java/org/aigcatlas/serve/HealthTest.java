package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.Outside;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server tells of itself, and what becomes of changes where its store is no longer as it was. */
class HealthTest {
    private static final String TOKEN = "correct horse battery";
    private static final String INSERT = "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> <x:c> } }";

    @TempDir
    private Path folder;

    private Path store() {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "test", "<x:s> <x:p> <x:o> .");
        }
        return directory;
    }

    private static AtlasServer serve(Atlas atlas) {
        return AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0).withToken(TOKEN));
    }

    @Test
    void aServerThatIsWellSaysSo() {
        try (Atlas atlas = Atlas.open(store());
                AtlasServer server = serve(atlas)) {
            Client client = new Client(server.address());
            assertThat(client.get("/health").body())
                    .isEqualTo("{\"status\":\"up\",\"graph\":\"answers\",\"live\":true,\"ready\":true}");
            assertThat(client.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
            assertThat(client.update(INSERT, TOKEN).status()).isEqualTo(204);
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
            assertThat(client.get("/metrics").body()).containsPattern("aigc_store_size_bytes [1-9]");
        }
    }

    @Test
    void aStoreThatIsDeletedWhileItIsServedIsTold() throws IOException {
        Path directory = store();
        try (Atlas atlas = Atlas.open(directory);
                AtlasServer server = serve(atlas)) {
            Client client = new Client(server.address());
            Packing.delete(directory);
            assertGone(client);
            assertThat(client.sparql("ASK { <x:a> ?p ?o }", "Accept", "text/csv")
                            .body())
                    .contains("false");
        }
    }

    @Test
    void soIsOneWhoseFilesAloneAreGone() throws IOException {
        Path directory = store();
        try (Atlas atlas = Atlas.open(directory);
                AtlasServer server = serve(atlas)) {
            Files.delete(directory.resolve("Data-0001").resolve("GSPO.idn"));
            assertGone(new Client(server.address()));
        }
    }

    @Test
    void soIsOneThatAnotherTookThePlaceOf() throws IOException {
        Path other = Files.move(store(), folder.resolve("other"));
        Path directory = store();
        try (Atlas atlas = Atlas.open(directory);
                AtlasServer server = serve(atlas)) {
            Files.move(directory, folder.resolve("elsewhere"));
            Files.move(other, directory);
            assertGone(new Client(server.address()));
        }
        try (Atlas atlas = Atlas.open(directory)) {
            assertThat(atlas.sparql("ASK { <x:a> ?p ?o }").toString()).contains("false");
        }
    }

    private static void assertGone(Client client) {
        Client.Answer write = client.update(INSERT, TOKEN);
        assertThat(write.status()).isEqualTo(503);
        assertThat(write.body()).contains("store.gone", "deleted or replaced");
        for (String path : List.of("/health", "/health/ready")) {
            Client.Answer health = client.get(path);
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.body()).contains("\"status\":\"down\"", "store.gone");
        }
        assertThat(client.get("/health/live").status()).isEqualTo(200);
        assertThat(client.get("/health/ready", "Accept-Language", "zh").body()).contains("已被删除或替换");
    }

    @Test
    void aStoreOfAnotherVersionIsNotReady() {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "vocabulary", "<" + Iris.VOCABULARY + "> owl:versionInfo \"0.1.0\" .");
        }
        try (Atlas atlas = Atlas.open(directory);
                AtlasServer server = serve(atlas)) {
            Client.Answer ready = new Client(server.address()).get("/health/ready");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.body()).contains("store.outdated", "0.1.0");
        }
    }

    @Test
    void aFullDiskIsToldAndLeavesTheStoreSound() throws IOException {
        Path mount = Files.createDirectory(folder.resolve("small-disk"));
        Outside.needsMount(mount, "96m");
        try {
            Path directory = mount.resolve("store");
            LocalStore.open(directory).close();
            int kept = 0;
            try (Atlas atlas = Atlas.open(directory);
                    AtlasServer server = serve(atlas)) {
                Client client = new Client(server.address());
                Client.Answer answer = insert(client, kept);
                while (answer.status() == 204) {
                    kept++;
                    Files.write(mount.resolve("filler" + kept), new byte[4 << 20]);
                    answer = insert(client, kept);
                }
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("store.disk-full", "disk").doesNotContain("memory");
                assertThat(client.get("/health/ready").body()).contains("store.disk-full");
                assertThat(client.get("/health/live").status()).isEqualTo(200);
                assertThat(count(atlas)).isEqualTo(kept);
                Files.delete(mount.resolve("filler1"));
                Files.delete(mount.resolve("filler2"));
                assertThat(insert(client, kept).status()).isEqualTo(204);
            }
            assertThat(kept).isGreaterThan(2);
            try (Atlas atlas = Atlas.open(directory)) {
                assertThat(count(atlas)).isEqualTo(kept + 1);
            }
        } finally {
            Outside.unmount(mount);
        }
    }

    /** A change that is larger than what is left is refused in the middle. */
    @Test
    void aDiskThatFillsWhileAChangeIsMadeIsToldAndLeavesTheStoreSound() throws IOException {
        Path mount = Files.createDirectory(folder.resolve("small-disk"));
        Outside.needsMount(mount, "64m");
        try {
            Path directory = mount.resolve("store");
            LocalStore.open(directory).close();
            try (Atlas atlas = Atlas.open(directory);
                    AtlasServer server = serve(atlas)) {
                Client client = new Client(server.address());
                assertThat(insert(client, 0).status()).isEqualTo(204);
                Client.Answer answer = client.update(
                        "PREFIX x: <x:> INSERT { GRAPH x:g { ?s x:great ?text } } WHERE { "
                                + "VALUES ?a {1 2 3 4 5 6 7 8 9 10} VALUES ?b {1 2 3 4 5 6 7 8 9 10} "
                                + "BIND(IRI(CONCAT('x:', STR(?a), '-', STR(?b))) AS ?s) "
                                + "BIND(REPLACE('" + "x".repeat(1000) + "', 'x', '" + "y".repeat(1000) + "') AS ?long) "
                                + "BIND(CONCAT(STR(?a), '-', STR(?b), ?long) AS ?text) }",
                        TOKEN);
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("store.disk-full");
                assertThat(count(atlas)).isEqualTo(1);
            }
            try (Atlas atlas = Atlas.open(directory)) {
                assertThat(count(atlas)).isEqualTo(1);
                assertThat(atlas.sparql("ASK { ?s <x:great> ?o }").toString()).contains("false");
            }
        } finally {
            Outside.unmount(mount);
        }
    }

    private static Client.Answer insert(Client client, int number) {
        return client.update("INSERT DATA { GRAPH <x:g> { <x:" + number + "> <x:b> <x:c> } }", TOKEN);
    }

    private static long count(Atlas atlas) {
        return atlas.sparql("SELECT ?s { ?s <x:b> <x:c> }") instanceof org.aigcatlas.query.Answer.Rows rows
                ? rows.rows().size()
                : -1;
    }
}
