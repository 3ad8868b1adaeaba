package org.aigcatlas.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;

/**
 * The check for content that a form doesn't support, made before a byte is written; the problem names the statement.
 */
public final class UnsupportedContent {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeOrder.BY_TEXT)
            .thenComparing(Triple::getPredicate, NodeOrder.BY_TEXT);

    private final String form;
    private final Function<ProblemCode, Text> mend;

    /**
     * A check.
     *
     * @param form what the form is called
     * @param mend what to do instead, a sentence in both languages, by what can't be said
     */
    public UnsupportedContent(String form, Function<ProblemCode, Text> mend) {
        this.form = form;
        this.mend = mend;
    }

    /** {@return the check of a document in a form, which can be had in another} */
    public static UnsupportedContent inDocument(String form) {
        return new UnsupportedContent(form, code -> new Text("Ask for .nt or .ttl.", "请改用 .nt 或 .ttl。"));
    }

    /** Refuses a graph with triple terms or directions. */
    public void refuseRdf12(Graph graph) {
        refuse(graph, triple -> rdf12(triple, true));
    }

    /** Refuses a graph with triple terms; directions can be said. */
    public void refuseTripleTerms(Graph graph) {
        refuse(graph, triple -> rdf12(triple, false));
    }

    /** Refuses a graph that RDF/XML can't say. */
    public void refuseForXml(Graph graph) {
        refuse(graph, triple -> rdf12(triple, true).or(() -> xml(triple)));
    }

    private void refuse(Graph graph, Function<Triple, Optional<Problem>> look) {
        List<Triple> bad = graph.find()
                .filterKeep(triple -> look.apply(triple).isPresent())
                .toList();
        bad.stream().min(ORDER).flatMap(look).ifPresent(problem -> {
            throw refused(problem, bad.size() - 1);
        });
    }

    private static AtlasException refused(Problem problem, int more) {
        Text others = new Text(" There are " + more + " more of the kind.", "此类还有 " + more + " 处。");
        return AtlasException.of(more == 0 ? problem : problem.with("more", others));
    }

    /** Refuses one statement, where it has a triple term. */
    public void refuse(Triple triple) {
        rdf12(triple, false).ifPresent(problem -> {
            throw AtlasException.of(problem);
        });
    }

    private Optional<Problem> rdf12(Triple triple, boolean directions) {
        Node object = triple.getObject();
        if (object.isTripleTerm()) {
            return Optional.of(problem(ProblemCode.EXPORT_TRIPLE_TERM_UNSAYABLE, triple));
        }
        boolean directed = directions && object.isLiteral() && object.getLiteralBaseDirection() != null;
        return directed ? Optional.of(problem(ProblemCode.EXPORT_DIRECTION_UNSAYABLE, triple)) : Optional.empty();
    }

    private Optional<Problem> xml(Triple triple) {
        String property = triple.getPredicate().getURI();
        if (Util.splitNamespaceXML(property) == property.length()) {
            return Optional.of(problem(ProblemCode.EXPORT_PROPERTY_UNSAYABLE, triple));
        }
        boolean hasBrokenAddress = Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(node -> node.isURI() && TermSyntax.fault(node).isPresent());
        if (hasBrokenAddress) {
            return Optional.of(problem(ProblemCode.EXPORT_ADDRESS_UNSAYABLE, triple));
        }
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() || node.isLiteral())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .flatMapToInt(String::codePoints)
                .filter(point -> !XmlCharacters.isXml(point))
                .mapToObj(point -> problem(ProblemCode.EXPORT_CHARACTER_UNSAYABLE, triple)
                        .with("character", "%04X".formatted(point)))
                .findFirst();
    }

    private Problem problem(ProblemCode code, Triple triple) {
        return Problem.of(code)
                .with("form", form)
                .with("more", "")
                .with("instead", mend.apply(code))
                .at(place(triple));
    }

    private static String place(Triple triple) {
        String subject = triple.getSubject().isBlank() ? "[]" : Prefixes.shorten(triple.getSubject());
        return subject + " " + Prefixes.shorten(triple.getPredicate());
    }
}
