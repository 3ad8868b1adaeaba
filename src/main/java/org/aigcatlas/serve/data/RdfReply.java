package org.aigcatlas.serve.data;

import java.io.ByteArrayOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Reply;
import org.apache.jena.graph.Graph;

/** The reply that is a graph. */
public final class RdfReply {
    private RdfReply() {}

    /**
     * Writes a graph.
     *
     * @param syntax the syntax, one of documents
     * @param graph the graph
     * @return the reply
     * @throws AtlasException where the syntax has no way to say it
     */
    public static Reply of(RdfSyntax syntax, Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        syntax.write(graph, out);
        // XML and JSON say their encoding themselves.
        boolean says = syntax.type().matches(".*\\+(xml|json)");
        return Reply.of(says ? syntax.type() : syntax.type() + ";charset=utf-8", out.toByteArray());
    }
}
