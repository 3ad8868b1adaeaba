package org.aigcatlas.export.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aigcatlas.export.scope.BlankNodeContents;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.rdf.NodeOrder;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Writes what a blank node holds as one line of text, such as {@code street: Long Road 1; city: Oslo}. */
final class BlankNodeText {
    /** What is nested more deeply, or is longer, no cell of a table and no label shows to anybody. */
    private static final int DEEPEST = 8;

    private static final int LONGEST = 20_000;

    /** Inner nodes that share others would be told again and again. */
    private static final int MOST_NODES = 2_000;

    private static final String MORE = "…";

    private final BlankNodeContents inner;
    private final TermNames names;

    BlankNodeText(BlankNodeContents inner, TermNames names) {
        this.inner = inner;
        this.names = names;
    }

    /** {@return what a blank node holds, on one line, such as {@code street: Long Road 1; city: Oslo}} */
    String of(Node blank) {
        String text = text(blank, Set.of(), new int[] {MOST_NODES});
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + MORE;
    }

    private String text(Node blank, Set<Node> above, int[] left) {
        if (above.size() == DEEPEST || above.contains(blank) || left[0]-- <= 0) {
            return MORE;
        }
        Set<Node> path = new HashSet<>(above);
        path.add(blank);
        List<Node> members = inner.list(blank);
        if (!members.isEmpty()) {
            return members.stream().map(member -> value(member, path, left)).collect(Collectors.joining(", "));
        }
        Map<Node, Set<String>> values = new TreeMap<>(NodeOrder.PROPERTIES);
        for (Quad quad : inner.about(blank)) {
            Set<String> of = values.computeIfAbsent(quad.getPredicate(), key -> new TreeSet<>());
            of.add(
                    quad.getPredicate().equals(RDF.type.asNode())
                                    && quad.getObject().isURI()
                            ? names.ofType(quad.getObject().getURI())
                            : value(quad.getObject(), path, left));
        }
        return values.entrySet().stream()
                .map(entry -> name(entry.getKey()) + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String name(Node property) {
        return property.equals(RDF.type.asNode()) ? "type" : names.property(property.getURI());
    }

    private String value(Node node, Set<Node> above, int[] left) {
        if (node.isBlank()) {
            return "(" + text(node, above, left) + ")";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : Iris.shortName(node.toString());
    }
}
