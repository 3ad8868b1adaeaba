package org.aigcatlas.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Checks that every class and property of the atlas's name space is one that the vocabulary defines, and every literal is of its type. */
final class TermCheck {
    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> PROPERTIES =
            List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), OWL.AnnotationProperty.asNode());
    private static final Set<Node> DECLARED =
            Stream.concat(Stream.of(OWL.Class.asNode()), PROPERTIES.stream()).collect(Collectors.toSet());
    private static final Text CLASS = new Text("class", "类");
    private static final Text PROPERTY = new Text("property", "属性");

    private final Graph graph;
    private final Set<String> classes;
    private final Set<String> properties;

    private TermCheck(Graph graph) {
        this.graph = graph;
        this.classes = declared(OWL.Class.asNode());
        this.properties =
                PROPERTIES.stream().flatMap(kind -> declared(kind).stream()).collect(Collectors.toSet());
    }

    static List<Finding> check(Graph graph) {
        List<Finding> findings = new ArrayList<>();
        TermCheck check = new TermCheck(graph);
        graph.find().forEach(triple -> check.find(triple, findings));
        return findings;
    }

    /** {@return what is wrong with these statements of a graph} */
    static List<Finding> check(Graph graph, Collection<Triple> statements) {
        List<Finding> findings = new ArrayList<>();
        TermCheck check = new TermCheck(graph);
        statements.forEach(triple -> check.find(triple, findings));
        return findings;
    }

    /** {@return whether a statement makes a term of the vocabulary, without which others would be unknown} */
    static boolean isDeclaration(Triple triple) {
        return triple.getPredicate().equals(TYPE)
                && isOurs(triple.getSubject())
                && DECLARED.contains(triple.getObject());
    }

    private Set<String> declared(Node kind) {
        Set<String> names = new HashSet<>();
        graph.find(Node.ANY, TYPE, kind)
                .mapWith(Triple::getSubject)
                .filterKeep(TermCheck::isOurs)
                .forEach(node -> names.add(localName(node)));
        return names;
    }

    private void find(Triple triple, List<Finding> findings) {
        unknown(triple, triple.getPredicate(), properties, PROPERTY).ifPresent(findings::add);
        if (triple.getPredicate().equals(TYPE)) {
            unknown(triple, triple.getObject(), classes, CLASS).ifPresent(findings::add);
        }
        malformed(triple).ifPresent(findings::add);
    }

    private Optional<Finding> unknown(Triple triple, Node term, Set<String> known, Text kind) {
        Predicate<Node> isUnknown = node -> isOurs(node) && !known.contains(localName(node));
        if (!isUnknown.test(term)) {
            return Optional.empty();
        }
        Text mend = replacement(term).orElseGet(() -> nearest(localName(term), known));
        String name = "aigc:" + localName(term);
        return Optional.of(new Finding(
                triple.getSubject(),
                Optional.of(triple.getPredicate()),
                Optional.of(triple.getObject()),
                new Text(
                        ("The vocabulary has no " + kind.en() + " " + name + ". " + mend.en()).strip(),
                        "词汇表中没有" + kind.zh() + " " + name + "。" + mend.zh())));
    }

    /** {@return what has taken the place of a term that the vocabulary had once} */
    private Optional<Text> replacement(Node term) {
        return graph.stream(term, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(TermCheck::isOurs)
                .map(now -> new Text("It is now aigc:" + localName(now) + ".", "现为 aigc:" + localName(now) + "。"))
                .findFirst();
    }

    private static Text nearest(String name, Set<String> known) {
        List<String> like = Nearest.among(name, known);
        return like.isEmpty() ? new Text("", "") : Nearest.told(like);
    }

    private static Optional<Finding> malformed(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral() || object.getLiteral().isWellFormed()) {
            return Optional.empty();
        }
        String value = NodeFmtLib.strTTL(object);
        return Optional.of(new Finding(
                triple.getSubject(),
                Optional.of(triple.getPredicate()),
                Optional.of(object),
                new Text(
                        value
                                + " is not a value of its datatype. Write it as the datatype asks, or change the datatype.",
                        value + " 不符合其数据类型。请按该类型书写，或更换类型。")));
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Iris.NS);
    }

    private static String localName(Node node) {
        return node.getURI().substring(Iris.NS.length());
    }
}
