package org.aigcatlas.serve.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.FaultPage;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.apache.jena.graph.Graph;

/**
 * A document in every form: as a page and in the syntaxes of RDF.
 *
 * @param address the path of each form by its ending
 * @param ending the ending in the address asked for; empty where the client's {@code Accept} chooses
 * @param graph makes its graph
 * @param page makes its page
 */
record Representations(UnaryOperator<String> address, String ending, Supplier<Graph> graph, Supplier<String> page) {
    private static final String HTML = "text/html";
    private static final String HTML_ENDING = "html";

    /** {@return the path without the ending of a known form, and the ending} */
    static String[] split(String path) {
        int dot = path.lastIndexOf('.');
        String ending = dot < 0 ? "" : path.substring(dot + 1);
        return ending.equals(HTML_ENDING) || RdfSyntax.ofDocument(ending).isPresent()
                ? new String[] {path.substring(0, dot), ending}
                : new String[] {path, ""};
    }

    /** {@return the document in the form that the client takes} */
    Reply reply(Request request, Links addresses, FaultPage faults) {
        List<String> types = new ArrayList<>(RdfSyntax.documentTypes());
        types.add(HTML);
        Optional<String> type = ending.isEmpty() ? request.accept().best(types) : Optional.of(typeOfEnding());
        return type.map(chosen -> EntityTags.tagged(written(chosen))
                        .with("Vary", chosen.equals(HTML) ? "Accept, Accept-Language" : "Accept")
                        .with("Content-Location", addresses.link(address.apply(endingOf(chosen))))
                        .with("Link", links(addresses)))
                .orElseGet(() -> Fault.of(
                                Problem.of(ProblemCode.ADDRESS_FORM_REFUSED).with("forms", types))
                        .reply(request, faults));
    }

    private String typeOfEnding() {
        return RdfSyntax.ofDocument(ending).map(RdfSyntax::type).orElse(HTML);
    }

    private static String endingOf(String type) {
        return RdfSyntax.ofType(type).map(RdfSyntax::ending).orElse(HTML_ENDING);
    }

    private Reply written(String type) {
        return RdfSyntax.ofType(type)
                .map(syntax -> RdfReply.of(syntax, graph.get()))
                .orElseGet(() -> Reply.html(page.get()));
    }

    private String links(Links addresses) {
        String alternates = RdfSyntax.ofDocuments().stream()
                .map(syntax -> "<" + addresses.link(address.apply(syntax.ending())) + ">; rel=\"alternate\"; type=\""
                        + syntax.type() + "\"")
                .collect(Collectors.joining(", "));
        return alternates + ", <https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";
    }
}
