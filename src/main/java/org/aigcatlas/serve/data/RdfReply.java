package org.aigcatlas.serve.data;

import java.io.ByteArrayOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Reply;
import org.apache.jena.graph.Graph;
import org.apache.jena.irix.IRIException;

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
        try {
            syntax.write(graph, out);
        } catch (IRIException e) {
            // Jena's RDF/XML looks at addresses more strictly than the rest of Jena.
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_FORM_REFUSED)
                    .with(
                            "forms",
                            RdfSyntax.ofDocuments().stream()
                                    .filter(other -> other != syntax)
                                    .map(RdfSyntax::label)
                                    .toList());
        }
        // XML and JSON say their encoding themselves.
        boolean says = syntax.type().matches(".*\\+(xml|json)");
        return Reply.of(says ? syntax.type() : syntax.type() + ";charset=utf-8", out.toByteArray());
    }
}
