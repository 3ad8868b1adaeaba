package org.aigcatlas.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The classes and properties that the atlas defines, read from its vocabulary. */
public final class Vocabulary {
    private final Graph graph;

    /** The terms that this graph defines. */
    public Vocabulary(Graph graph) {
        this.graph = graph;
    }

    /**
     * A class or property.
     *
     * @param iri its address
     * @param label what it is called
     * @param definition what it means
     * @param note what it is easily confused with; empty where there is nothing to say
     * @param above what it is a kind of
     * @param domain where it leads from; empty for a class
     * @param range where it leads to; empty for a class
     * @param inverse the property the other way round
     */
    public record Term(
            String iri,
            Text label,
            Text definition,
            Text note,
            List<String> above,
            List<String> domain,
            List<String> range,
            Optional<String> inverse) {

        /** {@return its name within the vocabulary} */
        public String localName() {
            return Iris.shortName(iri);
        }
    }

    /**
     * A term that the vocabulary no longer has.
     *
     * @param localName its name within the vocabulary
     * @param now the addresses of the terms that took its place
     */
    public record Former(String localName, List<String> now) {}

    /** {@return the number of its version; empty where it has none} */
    public Optional<String> version() {
        return objects(Node.ANY, OWL.versionInfo.asNode()).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** {@return the address of the version before it; empty where there is none} */
    public Optional<String> priorVersion() {
        return objects(Node.ANY, OWL.priorVersion.asNode()).stream()
                .map(Node::getURI)
                .findFirst();
    }

    /** {@return the classes, by name} */
    public List<Term> classes() {
        return terms(OWL.Class.asNode());
    }

    /** {@return the relations between things, by name} */
    public List<Term> relations() {
        return terms(OWL.ObjectProperty.asNode());
    }

    /** {@return the properties that hold texts, numbers and dates, by name} */
    public List<Term> texts() {
        List<Term> all = new ArrayList<>(terms(OWL.DatatypeProperty.asNode()));
        all.addAll(terms(OWL.AnnotationProperty.asNode()));
        all.sort(Comparator.comparing(Term::localName));
        return all;
    }

    /** {@return the terms that others took the place of, by name} */
    public List<Former> former() {
        return graph
                .find(Node.ANY, OWL2.deprecated.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && node.getURI().startsWith(Iris.NS))
                .mapWith(node -> new Former(Iris.shortName(node.getURI()), named(node, DCTerms.isReplacedBy.asNode())))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Former::localName))
                .toList();
    }

    private List<Term> terms(Node kind) {
        return graph
                .find(Node.ANY, RDF.type.asNode(), kind)
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && node.getURI().startsWith(Iris.NS))
                .mapWith(this::term)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Term::localName))
                .toList();
    }

    private Term term(Node node) {
        Node above = graph.contains(node, RDF.type.asNode(), OWL.Class.asNode())
                ? RDFS.subClassOf.asNode()
                : RDFS.subPropertyOf.asNode();
        Naming naming = Naming.in(graph, node);
        Named named = naming.named(node.getURI());
        return new Term(
                node.getURI(),
                new Text(named.en(), named.zh()),
                naming.definitions(),
                text(node, SKOS.scopeNote.asNode()),
                named(node, above),
                named(node, RDFS.domain.asNode()),
                named(node, RDFS.range.asNode()),
                inverse(node));
    }

    private Optional<String> inverse(Node node) {
        List<Node> both = new ArrayList<>(objects(node, OWL.inverseOf.asNode()));
        graph.find(Node.ANY, OWL.inverseOf.asNode(), node)
                .mapWith(Triple::getSubject)
                .forEach(both::add);
        return both.stream().filter(Node::isURI).map(Node::getURI).findFirst();
    }

    private Text text(Node node, Node property) {
        return new Text(text(node, property, Language.EN), text(node, property, Language.ZH));
    }

    private String text(Node node, Node property, Language language) {
        return objects(node, property).stream()
                .filter(text -> text.isLiteral() && language.takes(text.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private List<String> named(Node node, Node property) {
        return objects(node, property).stream()
                .flatMap(end -> members(end).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    private List<Node> members(Node end) {
        if (end.isURI()) {
            return List.of(end);
        }
        List<Node> members = new ArrayList<>();
        objects(end, OWL.unionOf.asNode()).forEach(list -> collect(list, members));
        return members;
    }

    private void collect(Node list, List<Node> members) {
        members.addAll(objects(list, RDF.first.asNode()));
        objects(list, RDF.rest.asNode()).stream()
                .filter(rest -> !rest.equals(RDF.nil.asNode()))
                .forEach(rest -> collect(rest, members));
    }

    private List<Node> objects(Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
