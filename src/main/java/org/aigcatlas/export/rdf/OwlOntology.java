package org.aigcatlas.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.export.format.ExportRefusal;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.BlankNodeContents;
import org.aigcatlas.export.scope.GraphFilter;
import org.aigcatlas.export.scope.LanguageFilter;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.rdf.UnsupportedContent;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * An ontology in OWL 2 DL: the vocabulary, and the things of the scope as its individuals. Terms of other vocabularies that
 * the atlas doesn't declare are declared here as what they are used as.
 *
 * @param format what is to be known of it
 */
public record OwlOntology(Format format) implements Exporter.OfFile {
    private static final Set<Node> BUILT_IN = Set.of(
            RDFS.label.asNode(),
            RDFS.comment.asNode(),
            RDFS.seeAlso.asNode(),
            RDFS.isDefinedBy.asNode(),
            OWL2.versionInfo.asNode());

    /** The exporter with its description. */
    public OwlOntology() {
        this(Format.of(
                        "owl",
                        "Protégé and OWL reasoners: the vocabulary with the things as individuals, in OWL 2 DL",
                        "供 Protégé 与 OWL 推理机使用：词汇表，以及作为个体的事物，符合 OWL 2 DL",
                        RdfSyntax.TURTLE.type(),
                        "owl",
                        EvidenceForm.NONE)
                .withInferred());
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        selection
                .whole()
                .triples(
                        GraphFilter.of(Terms.VOCABULARY_GRAPH),
                        LanguageFilter.filter(selection.options(), quad -> graph.add(quad.asTriple())));
        Set<Node> declared = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet();
        Graph things = GraphFactory.createDefaultGraph();
        BlankNodeContents inner = new BlankNodeContents();
        selection.triples(triple -> {
            if (triple.getSubject().isBlank()) {
                inner.take(Quad.create(Quad.defaultGraphIRI, triple));
            } else if (!declared.contains(triple.getSubject()) && !isOfOwl(triple.getPredicate())) {
                things.add(triple);
            }
        });
        things.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(triple -> isOfOwl(triple.getObject()))
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(term -> things.remove(term, Node.ANY, Node.ANY));
        inner.complete(things);
        UnsupportedContent refusal = ExportRefusal.in("OWL 2 DL");
        selection.reifying().ifPresent(refusal::refuse);
        refusal.refuseRdf12(things);
        Set<Node> individuals = new HashSet<>();
        things.find().forEach(triple -> {
            graph.add(triple);
            individuals.add(triple.getSubject());
            declare(graph, declared, triple);
        });
        individuals.removeIf(Node::isBlank);
        individuals.forEach(thing -> graph.add(thing, RDF.type.asNode(), OWL2.NamedIndividual.asNode()));
        RdfSyntax.TURTLE.write(graph, out);
    }

    private static boolean isOfOwl(Node property) {
        return (property.isURI() && property.getURI().startsWith(OWL2.getURI()))
                || property.equals(RDFS.subClassOf.asNode())
                || property.equals(RDFS.subPropertyOf.asNode());
    }

    private static void declare(Graph graph, Set<Node> declared, Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(RDF.first.asNode()) || property.equals(RDF.rest.asNode()) || isOfOwl(property)) {
            return;
        }
        if (property.equals(RDF.type.asNode())) {
            Node type = triple.getObject();
            if (type.isURI() && !isOfOwl(type) && !type.equals(RDF.List.asNode()) && declared.add(type)) {
                graph.add(triple.getObject(), RDF.type.asNode(), OWL2.Class.asNode());
            }
        } else if (!BUILT_IN.contains(property) && declared.add(property)) {
            graph.add(property, RDF.type.asNode(), OWL2.AnnotationProperty.asNode());
        }
    }
}
