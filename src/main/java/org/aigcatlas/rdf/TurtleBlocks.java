package org.aigcatlas.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The blocks of a Turtle document, one a subject, in an order that depends on the content alone. Blank nodes stand where
 * they are used.
 */
final class TurtleBlocks {
    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private final Graph graph;
    private final TurtleTerms terms;
    private final String margin;
    private final Map<Triple, List<Node>> annotations = new HashMap<>();
    private final Map<Node, String> labels = new HashMap<>();
    private final Set<Node> nested = new HashSet<>();

    TurtleBlocks(Graph graph, TurtleTerms terms, String margin) {
        this.graph = graph;
        this.terms = terms;
        this.margin = margin;
        graph.find(Node.ANY, REIFIES, Node.ANY).forEach(this::annotate);
        nested.addAll(new BlankNodeNesting(graph).nested());
    }

    private void annotate(Triple reifying) {
        Node claim = reifying.getSubject();
        boolean once = graph.find(claim, REIFIES, Node.ANY).toList().size() == 1;
        if (once && graph.contains(reifying.getObject().getTriple())) {
            annotations
                    .computeIfAbsent(reifying.getObject().getTriple(), key -> new ArrayList<>())
                    .add(claim);
            nested.add(claim);
        }
    }

    /** Writes all blocks, named subjects first. */
    void write(Writer out) throws IOException {
        Map<String, Node> named = new TreeMap<>();
        Map<String, List<Node>> blank = new TreeMap<>();
        graph.find()
                .mapWith(Triple::getSubject)
                .filterDrop(nested::contains)
                .toSet()
                .forEach(subject -> {
                    if (subject.isBlank()) {
                        // Labels are given in this order, so that it can't be told by them.
                        String content = String.join(" ; ", properties(subject, node -> "[]"));
                        blank.computeIfAbsent(content, key -> new ArrayList<>()).add(subject);
                    } else {
                        named.put(terms.write(subject), subject);
                    }
                });
        for (Map.Entry<String, Node> subject : named.entrySet()) {
            block(out, subject.getKey(), subject.getValue());
        }
        for (Node subject : blank.values().stream().flatMap(List::stream).toList()) {
            block(out, isUsed(subject) ? label(subject) : "[]", subject);
        }
    }

    private boolean isUsed(Node blank) {
        return graph.contains(Node.ANY, Node.ANY, blank);
    }

    private String label(Node blank) {
        return labels.computeIfAbsent(blank, key -> "_:b" + labels.size());
    }

    private void block(Writer out, String name, Node subject) throws IOException {
        out.append('\n').append(margin).append(name).append('\n');
        out.append(properties(subject).stream()
                .map(line -> margin + "    " + line)
                .collect(Collectors.joining(" ;\n", "", "\n")));
        out.append(margin).append(".\n");
    }

    private List<String> properties(Node subject) {
        return properties(subject, this::label);
    }

    private List<String> properties(Node subject, Function<Node, String> labels) {
        Map<Node, List<Triple>> byProperty = new TreeMap<>(NodeOrder.NAMES_FIRST.thenComparing(terms::property));
        graph.find(subject, Node.ANY, Node.ANY)
                .filterDrop(triple -> nested.contains(subject)
                        && !subject.isBlank()
                        && triple.getPredicate().equals(REIFIES))
                .forEach(triple -> byProperty
                        .computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>())
                        .add(triple));
        List<String> lines = new ArrayList<>();
        byProperty.forEach((property, triples) -> lines.add(terms.property(property) + " " + objects(triples, labels)));
        return lines;
    }

    private String objects(List<Triple> triples, Function<Node, String> labels) {
        boolean annotated = triples.stream().anyMatch(annotations::containsKey);
        // Each is written once: what is nested would be written again at every level otherwise.
        return triples.stream()
                .map(triple -> written(triple, labels))
                .sorted(Comparator.comparing(Written::language)
                        .thenComparing(Written::text)
                        .thenComparing(Written::object))
                .map(written -> written.object() + written.annotation())
                .collect(Collectors.joining(annotated ? " ,\n        " + margin : " , "));
    }

    private Written written(Triple triple, Function<Node, String> labels) {
        Node node = triple.getObject();
        String object = object(node, labels);
        return node.isLiteral()
                ? new Written(
                        node.getLiteralLanguage(), node.getLiteralLexicalForm(), object, annotation(triple, labels))
                : new Written("", object, object, annotation(triple, labels));
    }

    private record Written(String language, String text, String object, String annotation) {}

    private String annotation(Triple triple, Function<Node, String> labels) {
        return annotations.getOrDefault(triple, List.of()).stream()
                .sorted(NodeOrder.BY_TEXT)
                .map(claim -> "\n            " + margin + "~ " + (claim.isBlank() ? "" : terms.write(claim))
                        + inBraces(properties(claim, labels)))
                .collect(Collectors.joining());
    }

    private static String inBraces(List<String> lines) {
        return lines.isEmpty() ? "" : lines.stream().collect(Collectors.joining(" ; ", " {| ", " |}"));
    }

    private String object(Node node, Function<Node, String> labels) {
        if (!node.isBlank()) {
            return node.equals(RDF.nil.asNode()) ? "( )" : terms.write(node);
        }
        if (!nested.contains(node)) {
            return labels.apply(node);
        }
        return list(node)
                .map(members -> members.stream()
                        .map(member -> object(member, labels))
                        .collect(Collectors.joining(" ", "( ", " )")))
                .orElseGet(() -> "[ " + String.join(" ; ", properties(node, labels)) + " ]");
    }

    /** A list whose every cell has one member, one rest and nothing else. */
    private Optional<List<Node>> list(Node head) {
        List<Node> members = new ArrayList<>();
        Node cell = head;
        while (!cell.equals(RDF.nil.asNode())) {
            List<Triple> about = graph.find(cell, Node.ANY, Node.ANY).toList();
            Optional<Node> first = only(about, RDF.first.asNode());
            Optional<Node> rest = only(about, RDF.rest.asNode());
            boolean cellOfList = about.size() == 2 && first.isPresent() && rest.isPresent() && nested.contains(cell);
            if (!cellOfList) {
                return Optional.empty();
            }
            members.add(first.get());
            cell = rest.get();
        }
        return Optional.of(members);
    }

    private static Optional<Node> only(List<Triple> about, Node property) {
        return about.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .findFirst();
    }
}
