package org.aigcatlas.load.catalogue.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The writer of statements of the kinds that catalogues give rise to, all into one graph. */
public final class StatementWriter {
    private final StreamRDF to;
    private final Node graph;

    public StatementWriter(StreamRDF to, Node graph) {
        this.to = to;
        this.graph = graph;
    }

    public static Node thing(String slug) {
        return NodeFactory.createURI(Iris.ID + slug);
    }

    public void say(Node subject, Node predicate, Node object) {
        to.quad(Quad.create(graph, Triple.create(subject, predicate, object)));
    }

    /** States a relation of the vocabulary. */
    public void say(Node subject, String property, Node object) {
        say(subject, Iris.term(property), object);
    }

    public void type(Node subject, String type) {
        say(subject, RDF.type.asNode(), Iris.term(type));
    }

    public void labels(Node subject, String en, String zh) {
        say(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang(en, "en"));
        say(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang(zh, "zh"));
    }

    public void definitions(Node subject, String en, String zh) {
        say(subject, SKOS.definition.asNode(), NodeFactory.createLiteralLang(en, "en"));
        say(subject, SKOS.definition.asNode(), NodeFactory.createLiteralLang(zh, "zh"));
    }

    public void alias(Node subject, String alias) {
        say(subject, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(alias, "en"));
    }

    public void alias(Node subject, String alias, String language) {
        say(subject, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(alias, language));
    }

    public void text(Node subject, String property, String text) {
        say(subject, property, NodeFactory.createLiteralString(text));
    }

    public void whole(Node subject, String property, long number) {
        say(subject, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    public static Node flag(boolean flag) {
        return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
    }

    public void flag(Node subject, String property, boolean flag) {
        say(subject, property, flag(flag));
    }

    public void decimal(Node subject, String property, BigDecimal number) {
        String shortest = number.stripTrailingZeros().toPlainString();
        String written = shortest.contains(".") ? shortest : shortest + ".0";
        say(subject, property, NodeFactory.createLiteralDT(written, XSDDatatype.XSDdecimal));
    }

    /** States an address, where it is one that RDF accepts. */
    public void address(Node subject, Node predicate, String address) {
        address(address).ifPresent(iri -> say(subject, predicate, iri));
    }

    /** {@return the address as a node, where it is one that RDF accepts} */
    public static Optional<Node> address(String address) {
        return address.matches("https?://.+") && isLegal(address)
                ? Optional.of(NodeFactory.createURI(address))
                : Optional.empty();
    }

    private static boolean isLegal(String address) {
        try {
            IRIx iri = IRIx.create(address);
            return iri.isReference() && !iri.hasViolations();
        } catch (IRIException e) {
            return false;
        }
    }
}
