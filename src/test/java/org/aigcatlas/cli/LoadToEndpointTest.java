package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.cli.Shell.Ended;
import org.aigcatlas.graph.Iris;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go to a stock Fuseki. */
class LoadToEndpointTest {
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private FusekiServer fuseki;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        fuseki =
                FusekiServer.create().loopback(true).port(0).add("/ds", dataset).start();
    }

    @AfterEach
    void stop() {
        fuseki.stop();
    }

    private Ended load(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        String endpoint = fuseki.datasetURL("ds") + "/sparql";
        return Shell.run("load", file.toString(), "--endpoint", endpoint, "--graph", "team", "--lang", "en");
    }

    @Test
    void whatIsSoundIsSentAndWhatIsNotIsRefusedBefore() throws IOException {
        Ended unsound = load("bad.ttl", """
                @prefix aigc: <https://w3id.org/aigc/ns#> . @prefix id: <https://w3id.org/aigc/id/> .
                id:thing a aigc:Tool .
                """);
        assertThat(unsound.code()).isEqualTo(1);
        assertThat(load("term.nt", "<x:a b> <x:p> \"1\" .\n").code()).isEqualTo(1);
        assertThat(dataset.calculateRead(dataset::isEmpty)).isTrue();
        Ended sent = load("good.nt", "<x:a> <x:p> \"1\" .\n<x:a> <x:q> _:b .\n_:b <x:q> \"2\" .\n");
        assertThat(sent.code()).as(sent.err()).isZero();
        assertThat(sent.err()).contains("graph:team: 3 statements are in the service.");
        assertThat(dataset.calculateRead(
                        () -> dataset.getGraph(Iris.graph("team")).size()))
                .isEqualTo(3);
    }
}
