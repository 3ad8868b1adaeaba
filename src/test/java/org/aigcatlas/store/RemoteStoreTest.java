package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class RemoteStoreTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aServiceWhoseDefaultGraphIsEmptyAnswersOverItsNamedGraphs() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        put(
                dataset,
                "article",
                "claim:c067 a aigc:Claim ; rdf:subject id:chatgpt . id:chatgpt aigc:madeBy id:openai .");
        put(dataset, "editorial", "id:openai aigc:locatedIn id:san-francisco .");
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/any", dataset)
                .start();
        try (RemoteStore store = RemoteStore.connect(URI.create(server.datasetURL("any") + "/sparql"), PATIENCE)) {
            boolean joined = store.read(reading -> {
                try (QueryExec exec = reading.prepare(QueryFactory.create(
                        "PREFIX aigc: <https://w3id.org/aigc/ns#> ASK { ?t aigc:madeBy/aigc:locatedIn ?place }"))) {
                    return exec.ask();
                }
            });
            assertThat(joined).isTrue();
        } finally {
            server.stop();
        }
    }

    private static void put(DatasetGraph dataset, String graph, String body) {
        dataset.executeWrite(() -> Graphs.parse(body).find().forEach(dataset.getGraph(Iris.graph(graph))::add));
    }

    @Test
    void anAddressWhereNothingListensIsSaidInWords() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + free + "/sparql");
        assertThatThrownBy(() -> RemoteStore.connect(nobody, PATIENCE))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining(nobody.toString())
                .hasMessageContaining("Check the address");
    }
}
