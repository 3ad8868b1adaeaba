package org.aigcatlas.serve.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.apache.jena.graph.Graph;

/** The forms of what the graph says of something: the syntaxes of RDF, and a page. */
public final class RdfForms {
    private static final String HTML = "text/html";

    private RdfForms() {}

    /** {@return the media types, the favourite first and the page last} */
    public static List<String> types() {
        return Stream.concat(RdfSyntax.documentTypes().stream(), Stream.of(HTML))
                .toList();
    }

    /** {@return the endings, in the same order} */
    public static List<String> endings() {
        return Stream.concat(RdfSyntax.ofDocuments().stream().map(RdfSyntax::ending), Stream.of("html"))
                .toList();
    }

    /**
     * Offers a graph in every form.
     *
     * @param version the version of the store, if every change of it is known
     * @param graph makes the graph
     * @param page makes what a browser gets
     * @return the forms
     */
    public static Representations of(Optional<String> version, Supplier<Graph> graph, Supplier<Reply> page) {
        Stream<Representation> syntaxes = RdfSyntax.ofDocuments().stream()
                .map(syntax ->
                        new Representation(syntax.type(), syntax.ending(), () -> RdfReply.of(syntax, graph.get())));
        return new Representations(
                version,
                Stream.concat(syntaxes, Stream.of(new Representation(HTML, "html", page)))
                        .toList(),
                Problem.of(ProblemCode.ADDRESS_FORM_REFUSED).with("forms", types()),
                Optional.empty());
    }
}
