package org.aigcatlas.export.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.export.scope.NodeOrder;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms of a graph as Turtle writes them, and their order. */
public final class TurtleTerms {
    private static final List<Node> FIRST = List.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.definition.asNode(),
            SKOS.scopeNote.asNode());

    /** The order of properties: what it is, its names, what they mean, then by name. */
    public static final Comparator<Node> PROPERTIES =
            Comparator.<Node>comparingInt(TurtleTerms::rank).thenComparing(NodeOrder.BY_TEXT);

    private final Map<String, String> prefixes = new TreeMap<>();
    private final NodeFormatter formatter;

    private TurtleTerms(PrefixMap used) {
        prefixes.putAll(used.getMappingCopy());
        formatter = new NodeFormatterTTL(null, used);
    }

    /** {@return terms with the well-known prefixes that these graphs use} */
    static TurtleTerms of(Stream<Graph> graphs, Stream<Node> others) {
        PrefixMap known = Prefixes.asPrefixMap();
        PrefixMap used = PrefixMapFactory.create();
        graphs.forEach(graph -> graph.find().forEach(triple -> note(triple, known, used)));
        others.forEach(node -> note(node, known, used));
        return new TurtleTerms(used);
    }

    /** {@return the well-known prefixes that a graph uses} */
    static PrefixMap used(Graph graph) {
        PrefixMap used = PrefixMapFactory.create();
        PrefixMap known = Prefixes.asPrefixMap();
        graph.find().forEach(triple -> note(triple, known, used));
        return used;
    }

    private static void note(Triple triple, PrefixMap known, PrefixMap used) {
        note(triple.getSubject(), known, used);
        note(triple.getPredicate(), known, used);
        note(triple.getObject(), known, used);
    }

    private static void note(Node node, PrefixMap known, PrefixMap used) {
        if (node.isTripleTerm()) {
            note(node.getTriple(), known, used);
        } else if (node.isURI() || node.isLiteral()) {
            String iri = node.isURI() ? node.getURI() : node.getLiteralDatatypeURI();
            var pair = known.abbrev(iri);
            if (pair != null && !used.containsPrefix(pair.getLeft())) {
                used.add(pair.getLeft(), known.get(pair.getLeft()));
            }
        }
    }

    private static int rank(Node property) {
        int place = FIRST.indexOf(property);
        return place < 0 ? FIRST.size() : place;
    }

    /** {@return the lines that declare the prefixes} */
    String declarations() {
        StringBuilder lines = new StringBuilder();
        prefixes.forEach((prefix, space) -> lines.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(space)
                .append("> .\n"));
        return lines.toString();
    }

    /** {@return a term that is no blank node} */
    String write(Node node) {
        StringWriterI text = new StringWriterI();
        formatter.format(text, node);
        return text.toString();
    }

    /** {@return a property, with the short form of rdf:type} */
    String property(Node property) {
        return property.equals(RDF.type.asNode()) ? "a" : write(property);
    }
}
