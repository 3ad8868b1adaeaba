package org.aigcatlas.load.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aigcatlas.load.Progress;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Puts graphs into another service. Each is gathered in a graph beside, batch by batch; when all of all are there, one
 * update switches them. Who sends the same again goes on where a broken run stopped.
 */
public final class EndpointLoad {
    private final RemoteService service;
    private final Credentials credentials;

    /** Sends to a service as somebody. */
    public EndpointLoad(RemoteService service, Credentials credentials) {
        this.service = service;
        this.credentials = credentials;
    }

    /**
     * Sends.
     *
     * @param dataset what holds the graphs, inside a read
     * @param graphs the IRIs of the graphs that are sent
     * @param replaces whether they take the place of what the service has under their names, or come to it
     * @param progress hears how many statements are there
     * @throws org.aigcatlas.graph.AtlasException where the service can't be reached, refuses, or keeps something else than
     *     what was sent; nothing is changed under the graphs' names then, unless it says that they may have been switched
     */
    public void send(DatasetGraph dataset, Set<String> graphs, boolean replaces, Progress progress) {
        ServiceClient client = new ServiceClient(service, credentials);
        credentials.register(service);
        try {
            List<StagingGraph> stagings = new ArrayList<>();
            for (String graph : graphs) {
                StagingGraph staging = StagingGraph.of(client, graph, dataset.getGraph(NodeFactory.createURI(graph)));
                staging.fill(done -> progress.at("sending", done));
                stagings.add(staging);
            }
            List<String> updates = stagings.stream()
                    .flatMap(staging -> staging.switching(replaces).stream())
                    .toList();
            if (!updates.isEmpty()) {
                client.switchBy(String.join(" ;\n", updates));
            }
        } finally {
            credentials.forget(service);
        }
    }
}
