package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotationProperty;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The vocabulary with every thing and fact of the bundled graph, as OWL tools read it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Owl2Test {
    private static final Set<String> REIFICATION = Set.of("subject", "predicate", "object");

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
            vocabulary = owl(store, List.of("vocabulary"));
            everything = owl(store, List.of("vocabulary", "glossary", "article", "editorial", "tasks", "inferred"));
        }
    }

    /** OWL reserves rdf:subject and the like; the facts that claims speak of stand there as plain triples as well. */
    private static OWLOntology owl(LocalStore store, List<String> graphs) {
        Graph chosen = GraphFactory.createDefaultGraph();
        store.readDataset(dataset -> {
            for (String name : graphs) {
                dataset.getGraph(Iris.graph(name))
                        .find()
                        .filterDrop(triple -> triple.getPredicate().getURI().startsWith(RDF.getURI())
                                && REIFICATION.contains(triple.getPredicate().getLocalName()))
                        .forEach(chosen::add);
            }
            return true;
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, chosen, Lang.TURTLE);
        try {
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theVocabularyIsOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(vocabulary).getViolations())
                .isEmpty();
    }

    @Test
    void theWholeGraphIsOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(everything).getViolations())
                .isEmpty();
    }

    @Test
    void theLandscapeIsOwl2DlToo() {
        try (Atlas atlas = Atlas.open()) {
            OWLOntology landscape = owl(
                    (LocalStore) atlas.store(),
                    List.of(
                            "vocabulary",
                            "glossary",
                            "landscape-stated",
                            "landscape-concluded",
                            "landscape-by-hand",
                            "landscape-tasks",
                            "landscape-terms"));
            assertThat(new OWL2DLProfile().checkOntology(landscape).getViolations())
                    .isEmpty();
        }
    }

    @Test
    void theWholeGraphIsConsistentAndEveryClassCanHaveMembers() {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(everything);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
        reasoner.dispose();
    }

    @Test
    void aToolThatWereAConceptWouldBeAContradiction() {
        Triple wrong = Triple.create(Graphs.id("chatgpt"), RDF.type.asNode(), Iris.term("Technique"));
        OWLOntology broken = withTriple(wrong);
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(broken);
        assertThat(reasoner.isConsistent()).isFalse();
        reasoner.dispose();
    }

    private OWLOntology withTriple(Triple triple) {
        try {
            var manager = OWLManager.createOWLOntologyManager();
            OWLOntology copy = manager.createOntology(everything.axioms());
            var factory = manager.getOWLDataFactory();
            copy.add(factory.getOWLClassAssertionAxiom(
                    factory.getOWLClass(IRI.create(triple.getObject().getURI())),
                    factory.getOWLNamedIndividual(IRI.create(triple.getSubject().getURI()))));
            return copy;
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e);
        }
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
