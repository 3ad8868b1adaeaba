package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestModuleTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStockFusekiFindsTheModuleAndGetsThePages(boolean onTdb) {
        DatasetGraph dataset = onTdb ? DatabaseMgr.createDatasetGraph() : DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> Graphs.parse("""
                        aigc:Vendor rdfs:label "vendor"@en , "厂商"@zh .
                        id:maker a aigc:Vendor ; rdfs:label "Maker"@en , "造物"@zh .
                        id:thing a aigc:Tool ; rdfs:label "Thing"@en , "东西"@zh ; aigc:madeBy id:maker .""").find().forEach(dataset.getGraph(Iris.graph("any"))::add));
        // As a stock server is made: no module is named, so those on the class path are found.
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/any", dataset)
                .start();
        try {
            Client client = new Client(URI.create(server.serverURL()));
            assertThat(client.get("/queries/tools-by-vendor.csv?vendor=造物".replace("造物", Client.encode("造物")))
                            .body())
                    .contains("https://w3id.org/aigc/id/thing,Thing,东西");
            assertThat(client.get("/openapi.json").body())
                    .contains("\"/search\"")
                    .doesNotContain("\"/data\"", "\"/health\"", "\"/metrics\"");
            assertThat(client.get("/id/thing").header("Location")).contains("/doc/id/thing");
            assertThat(client.get("/doc/id/thing", "Accept", "text/html").body())
                    .contains("Maker");
            assertThat(client.get("/doc/id/thing.ttl").body()).contains("madeBy");
            assertThat(client.get("/export/turtle?scope=around:thing").body()).contains("aigc:madeBy id:maker");
            assertThat(client.get("/sparql", "Accept", "text/html").body()).contains("\"endpoint\":\"/any/");
            assertThat(client.get("/sparql?query=ASK%7B%7D").header("Location").orElse(""))
                    .startsWith("/any/");
            assertThat(client.get("/any/sparql?query=" + Client.encode("ASK { GRAPH ?g { ?s ?p ?o } }"))
                            .body())
                    .contains("true");
        } finally {
            server.stop();
        }
    }
}
