package org.aigcatlas.export.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.scope.NodeOrder;
import org.aigcatlas.export.scope.XmlCharacters;
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
 * The check for content that a format doesn't support, made before a byte is written; the problem names the statement.
 */
public final class UnsupportedContent {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeOrder.BY_TEXT)
            .thenComparing(Triple::getPredicate, NodeOrder.BY_TEXT);

    private final String form;
    private final Text instead;

    private UnsupportedContent(String form, Text instead) {
        this.form = form;
        this.instead = instead;
    }

    /** {@return what can't be said in a format, from which a word can leave it out} */
    public static UnsupportedContent in(String form) {
        return new UnsupportedContent(form, new Text("Export as ntriples or turtle12", "请导出为 ntriples 或 turtle12"));
    }

    /** {@return what can't be said in the document about a thing} */
    public static UnsupportedContent inDocument(String form) {
        return new UnsupportedContent(form, new Text("Ask for .nt or .ttl", "请改用 .nt 或 .ttl"));
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
            return Optional.of(
                    problem(ProblemCode.EXPORT_TRIPLE_TERM_UNSAYABLE, triple, leaving(Omission.TRIPLE_TERMS)));
        }
        boolean directed = directions && object.isLiteral() && object.getLiteralBaseDirection() != null;
        return directed
                ? Optional.of(problem(ProblemCode.EXPORT_DIRECTION_UNSAYABLE, triple, leaving(Omission.DIRECTIONS)))
                : Optional.empty();
    }

    private Optional<Problem> xml(Triple triple) {
        String property = triple.getPredicate().getURI();
        if (Util.splitNamespaceXML(property) == property.length()) {
            return Optional.of(problem(
                    ProblemCode.EXPORT_PROPERTY_UNSAYABLE, triple, new Text(instead.en() + ".", instead.zh() + "。")));
        }
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() || node.isLiteral())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .flatMapToInt(String::codePoints)
                .filter(point -> !XmlCharacters.isXml(point))
                .mapToObj(point -> problem(ProblemCode.EXPORT_CHARACTER_UNSAYABLE, triple, leaving(Omission.CONTROLS))
                        .with("character", "%04X".formatted(point)))
                .findFirst();
    }

    private Text leaving(Omission omission) {
        String word = omission.word();
        return instead.en().startsWith("Export")
                ? new Text(
                        instead.en() + ", or leave it out: --without " + word + ", over HTTP without=" + word + ".",
                        instead.zh() + "，或将其略去：--without " + word + "，HTTP 上为 without=" + word + "。")
                : new Text(instead.en() + ".", instead.zh() + "。");
    }

    private Problem problem(ProblemCode code, Triple triple, Text mend) {
        return Problem.of(code)
                .with("form", form)
                .with("more", "")
                .with("instead", mend)
                .at(place(triple));
    }

    private static String place(Triple triple) {
        String subject = triple.getSubject().isBlank() ? "[]" : Prefixes.shorten(triple.getSubject());
        return subject + " " + Prefixes.shorten(triple.getPredicate());
    }
}
