package org.aigcatlas.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.aigcatlas.export.Exported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology, as the OWL API and HermiT read it. */
class OwlOntologyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "concepts",
                "landscape",
                "vocabulary",
                "around:chatgpt:2",
                "query:tool-map?vendor=Baidu",
                "graph:glossary"
            })
    void owlIsInTheDlProfileAndConsistent(String scope) throws OWLOntologyCreationException {
        OWLOntology ontology = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new ByteArrayInputStream(Exported.bytes("owl", scope)));
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        assertThat(reasoner.isConsistent()).isTrue();
        reasoner.dispose();
        if (scope.equals("concepts")) {
            var factory = ontology.getOWLOntologyManager().getOWLDataFactory();
            assertThat(ontology.containsAxiom(factory.getOWLObjectPropertyAssertionAxiom(
                            factory.getOWLObjectProperty(IRI.create("https://w3id.org/aigc/ns#madeBy")),
                            factory.getOWLNamedIndividual(IRI.create("https://w3id.org/aigc/id/chatgpt")),
                            factory.getOWLNamedIndividual(IRI.create("https://w3id.org/aigc/id/openai")))))
                    .isTrue();
        }
    }
}
