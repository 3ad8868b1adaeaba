package org.aigcatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported of a service is what is exported of the same graph at hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteExportTest {
    private final FusekiServer server = FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/any", ((LocalStore) Exported.atlas().store()).dataset())
            .build();

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, concepts",
        "turtle, all",
        "trig, vocabulary",
        "turtle12, around:chatgpt:2",
        "turtle, query:tool-map?vendor=Baidu",
        "graphml, concepts",
        "cypher, landscape"
    })
    void aServiceGivesTheSameBytes(String format, String scope) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Atlas atlas = Atlas.connect(URI.create(server.datasetURL("any") + "/sparql"))) {
            atlas.export(format, scope, ExportOptions.USUAL).write(out, done -> {});
        }
        assertThat(out.toByteArray()).isEqualTo(Exported.bytes(format, scope));
    }
}
