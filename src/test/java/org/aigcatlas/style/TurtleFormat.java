package org.aigcatlas.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The one form in which the ontology's files are written, so that a difference between two versions shows meaning only:
 * comments at the top, prefixes sorted and each used, subjects sorted, predicates in one order, a line each, objects
 * sorted by language and text, the closing dot on a line of its own and a blank line between blocks.
 */
final class TurtleFormat {
    private static final List<String> FIRST =
            List.of("a", "rdfs:label", "skos:altLabel", "skos:definition", "skos:scopeNote");

    private final Graph graph;
    private final PrefixMap prefixes;
    private final Set<String> used = new TreeSet<>();

    private TurtleFormat(Graph graph) {
        this.graph = graph;
        this.prefixes = PrefixMapFactory.create(graph.getPrefixMapping().getNsPrefixMap());
    }

    /**
     * Formats.
     *
     * @param text a Turtle file with comments at its top only
     * @return the same statements in the one form
     * @throws IllegalArgumentException where a comment stands below the top, since it would be lost
     */
    static String format(String text) {
        List<String> comments = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(String::stripTrailing)
                .toList();
        if (text.lines().skip(comments.size()).anyMatch(line -> line.strip().startsWith("#"))) {
            throw new IllegalArgumentException("comments stand at the top of a file only");
        }
        TurtleFormat format = new TurtleFormat(
                RDFParser.fromString(text, Lang.TURTLE).checking(true).toGraph());
        String blocks = format.blocks();
        String head = comments.isEmpty() ? "" : String.join("\n", comments) + "\n\n";
        return head + format.declarations() + blocks;
    }

    private String declarations() {
        Map<String, String> declared = new TreeMap<>(prefixes.getMapping());
        declared.keySet().retainAll(used);
        return declared.entrySet().stream()
                .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
                .collect(Collectors.joining());
    }

    private String blocks() {
        Map<String, String> named = new TreeMap<>();
        Set<String> unnamed = new TreeSet<>();
        Set<Node> nested = graph.find().mapWith(Triple::getObject).toSet();
        graph.find().mapWith(Triple::getSubject).toSet().forEach(subject -> {
            if (!subject.isBlank()) {
                named.put(term(subject), block(term(subject), subject));
            } else if (!nested.contains(subject)) {
                unnamed.add(block("[]", subject));
            }
        });
        return String.join("", named.values()) + String.join("", unnamed);
    }

    private String block(String name, Node subject) {
        return "\n" + name + "\n    " + String.join(" ;\n    ", statements(subject)) + "\n.\n";
    }

    private List<String> statements(Node subject) {
        Map<String, List<Node>> objects =
                new TreeMap<>(Comparator.comparingInt(TurtleFormat::rank).thenComparing(Comparator.naturalOrder()));
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triple -> objects.computeIfAbsent(
                        predicate(triple.getPredicate()), key -> new ArrayList<>())
                .add(triple.getObject()));
        return objects.entrySet().stream()
                .map(entry -> entry.getKey() + " " + objects(entry.getValue()))
                .toList();
    }

    private static int rank(String predicate) {
        int place = FIRST.indexOf(predicate);
        return place < 0 ? FIRST.size() : place;
    }

    private String predicate(Node node) {
        return node.equals(RDF.type.asNode()) ? "a" : term(node);
    }

    private String objects(List<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing((Node node) -> node.isLiteral() ? node.getLiteralLanguage() : "")
                        .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : object(node)))
                .map(this::object)
                .collect(Collectors.joining(" , "));
    }

    private String object(Node node) {
        if (!node.isBlank() && !node.equals(RDF.nil.asNode())) {
            return term(node);
        }
        if (node.equals(RDF.nil.asNode()) || graph.contains(node, RDF.first.asNode(), Node.ANY)) {
            return "( " + items(node).stream().map(item -> item + " ").collect(Collectors.joining()) + ")";
        }
        return "[ " + String.join(" ; ", statements(node)) + " ]";
    }

    private List<String> items(Node list) {
        List<String> items = new ArrayList<>();
        Node rest = list;
        while (!rest.equals(RDF.nil.asNode())) {
            items.add(object(value(rest, RDF.first.asNode())));
            rest = value(rest, RDF.rest.asNode());
        }
        return items;
    }

    private Node value(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private String term(Node node) {
        String written = NodeFmtLib.str(node, prefixes);
        String typed = node.isLiteral() ? written.substring(written.lastIndexOf('"') + 1) : written;
        String name = typed.startsWith("^^") ? typed.substring(2) : typed;
        if (!name.startsWith("<") && !name.startsWith("@") && name.indexOf(':') >= 0) {
            used.add(name.substring(0, name.indexOf(':')));
        }
        return written;
    }
}
