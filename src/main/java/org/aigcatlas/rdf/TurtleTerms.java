package org.aigcatlas.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** The terms of graphs as Turtle writes them, under the prefixes that they use. */
final class TurtleTerms {
    private final PrefixMap known;
    private final NodeFormatter whole;
    private final PrefixMap used = PrefixMapFactory.create();
    private final NodeFormatter formatter = new NodeFormatterTTL(null, used);
    private final Map<Node, String> properties = new HashMap<>();

    private TurtleTerms(PrefixMap known) {
        this.known = known;
        this.whole = new NodeFormatterTTL(null, known);
    }

    /** {@return terms with those of the known prefixes that these graphs and other terms use} */
    static TurtleTerms of(PrefixMap known, Stream<Graph> graphs, Collection<Node> others) {
        TurtleTerms terms = new TurtleTerms(known);
        graphs.forEach(graph -> graph.find().forEach(terms::note));
        others.forEach(terms::note);
        return terms;
    }

    private void note(Triple triple) {
        note(triple.getSubject());
        if (!triple.getPredicate().equals(RDF.type.asNode())) {
            note(triple.getPredicate());
        }
        note(triple.getObject());
    }

    private void note(Node node) {
        if (node.isTripleTerm()) {
            note(node.getTriple().getSubject());
            note(node.getTriple().getPredicate());
            note(node.getTriple().getObject());
        } else if (node.isURI()) {
            use(node.getURI());
        } else if (node.isLiteral() && showsDatatype(node)) {
            use(node.getLiteralDatatypeURI());
        }
    }

    /** Numbers and truth values are written without it, where they are well-formed. */
    private boolean showsDatatype(Node literal) {
        return literal.getLiteralLanguage().isEmpty()
                && !literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                && write(literal, whole).contains("\"^^");
    }

    private void use(String iri) {
        Pair<String, String> pair = known.abbrev(iri);
        if (pair != null && !used.containsPrefix(pair.getLeft())) {
            used.add(pair.getLeft(), known.get(pair.getLeft()));
        }
    }

    /** {@return the lines that declare the prefixes} */
    String declarations() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(used.getMapping()).forEach((prefix, space) -> lines.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(space)
                .append("> .\n"));
        return lines.toString();
    }

    /** {@return a term that is no blank node} */
    String write(Node node) {
        return write(node, formatter);
    }

    private static String write(Node node, NodeFormatter formatter) {
        StringWriterI text = new StringWriterI();
        formatter.format(text, node);
        return text.toString();
    }

    /** {@return a property, with the short form of rdf:type} */
    String property(Node property) {
        return properties.computeIfAbsent(property, key -> key.equals(RDF.type.asNode()) ? "a" : write(key));
    }
}
