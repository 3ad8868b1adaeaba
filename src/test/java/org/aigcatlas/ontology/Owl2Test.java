package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotationProperty;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * The vocabulary with every thing and fact of the bundled graph, as OWL tools read it: the article's, the field's and the
 * landscape's, what follows, and the classes of others that ours are joined to. All of it is one ontology, read once, since
 * a reasoner takes less time for it than reading does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Owl2Test {
    private static final Set<String> REIFICATION = Set.of("subject", "predicate", "object");
    private static final OWLDataFactory TERMS = OWLManager.getOWLDataFactory();

    private OWLOntology vocabulary = empty();
    private OWLOntology everything = empty();

    private static OWLOntology empty() {
        try {
            return OWLManager.createOWLOntologyManager().createOntology();
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void read() {
        try (Atlas atlas = Atlas.open()) {
            LocalStore store = (LocalStore) atlas.store();
            vocabulary = owl(store, Iris.graph("vocabulary"));
            everything = owl(store, Node.ANY);
        }
    }

    /** OWL reserves rdf:subject and the like; the facts that claims speak of stand there as plain triples as well. */
    private static OWLOntology owl(LocalStore store, Node graphs) {
        Graph chosen = GraphFactory.createDefaultGraph();
        store.readDataset(dataset -> {
            dataset.stream(graphs, Node.ANY, Node.ANY, Node.ANY)
                    .map(Quad::asTriple)
                    .filter(triple -> !triple.getPredicate().getURI().startsWith(RDF.getURI())
                            || !REIFICATION.contains(triple.getPredicate().getLocalName()))
                    .forEach(chosen::add);
            return true;
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, chosen, RDFFormat.TURTLE_BLOCKS);
        try {
            // Where the format isn't told, one parser after the other tries.
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                            new ByteArrayInputStream(bytes.toByteArray()),
                            IRI.create(Iris.VOCABULARY),
                            new TurtleDocumentFormat(),
                            null));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isConsistent(OWLOntology ontology) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }

    private static OWLAxiom isA(String thing, String type) {
        return TERMS.getOWLClassAssertionAxiom(TERMS.getOWLClass(type), TERMS.getOWLNamedIndividual(thing));
    }

    @Test
    void theVocabularyIsOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(vocabulary).getViolations())
                .isEmpty();
    }

    @Test
    void everythingIsOwl2Dl() {
        assertThat(everything.individualsInSignature())
                .extracting(OWLNamedIndividual::toStringID)
                .contains(
                        Graphs.id("chatgpt").getURI(),
                        Graphs.id("lora").getURI(),
                        Graphs.id("model-gpt-5").getURI());
        assertThat(new OWL2DLProfile().checkOntology(everything).getViolations())
                .isEmpty();
    }

    /**
     * One more member in each class: if that contradicts nothing, then neither does the graph without them, and each class can
     * have members. To ask for each class by itself takes a minute, since the classes that list their members bring every thing
     * into every question.
     */
    @Test
    void everythingIsConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        OWLOntology filled = OWLManager.createOWLOntologyManager()
                .createOntology(everything.logicalAxioms().map(OWLAxiom.class::cast));
        everything
                .classesInSignature()
                .toList()
                .forEach(type -> filled.add(isA("urn:member:" + type.getIRI(), type.toStringID())));
        assertThat(filled.classesInSignature()).hasSizeGreaterThan(50);
        assertThat(isConsistent(filled))
                .as(() -> isConsistent(everything) ? "a class can't have members" : "the graph contradicts itself")
                .isTrue();
    }

    @Test
    void aToolThatWereAConceptWouldBeAContradiction() throws OWLOntologyCreationException {
        String chatgpt = Graphs.id("chatgpt").getURI();
        OWLOntology small = OWLManager.createOWLOntologyManager()
                .createOntology(
                        Stream.concat(vocabulary.axioms(), everything.axioms(TERMS.getOWLNamedIndividual(chatgpt))));
        assertThat(isConsistent(small)).isTrue();
        small.add(isA(chatgpt, Iris.NS + "Technique"));
        assertThat(isConsistent(small)).isFalse();
    }

    @Test
    void everyTermHasALabelAndADefinitionInBothLanguages() {
        Set<String> lacking = vocabulary
                .signature()
                .filter(entity -> entity.getIRI().getNamespace().equals(Iris.NS))
                .filter(entity -> entity instanceof OWLClass || !(entity instanceof OWLAnnotationProperty))
                .filter(entity -> languages(entity.getIRI(), "label").size() < 2
                        || languages(entity.getIRI(), "definition").size() < 2)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(lacking).isEmpty();
        assertThat(vocabulary.objectPropertiesInSignature()).hasSizeGreaterThan(30);
    }

    private Set<String> languages(IRI term, String property) {
        return vocabulary
                .annotationAssertionAxioms(term)
                .filter(axiom -> axiom.getProperty().getIRI().getShortForm().equals(property))
                .flatMap(axiom -> axiom.getValue().asLiteral().stream())
                .map(literal -> literal.getLang())
                .collect(Collectors.toSet());
    }
}
