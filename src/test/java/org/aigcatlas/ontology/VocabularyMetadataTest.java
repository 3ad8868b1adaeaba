package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vocabulary says of itself, as those who judge whether vocabularies can be reused look for it. */
class VocabularyMetadataTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Node VOCABULARY = NodeFactory.createURI(Iris.VOCABULARY);
    private static final String VERSION = "0.2.0";

    private final Graph graph =
            RDFDataMgr.loadGraph(ONTOLOGY.resolve("aigc.ttl").toString());

    private List<Node> said(String property) {
        return graph.stream(VOCABULARY, NodeFactory.createURI(property), Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
    }

    private static String first(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** The metadata that FOOPS! looks for in a file, but for a DOI, which a person has to register. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/title",
                "http://purl.org/dc/terms/description",
                "http://purl.org/dc/terms/license",
                "http://www.w3.org/2002/07/owl#versionIRI",
                "http://purl.org/dc/terms/creator",
                "http://purl.org/vocab/vann/preferredNamespaceUri",
                "http://purl.org/vocab/vann/preferredNamespacePrefix",
                "http://www.w3.org/2002/07/owl#versionInfo",
                "http://purl.org/dc/terms/created",
                "http://purl.org/dc/terms/bibliographicCitation",
                "http://purl.org/dc/terms/publisher",
                "http://xmlns.com/foaf/0.1/logo",
                "http://purl.org/ontology/bibo/status",
                "http://purl.org/dc/terms/source",
                "http://purl.org/dc/terms/issued",
                "http://purl.org/dc/terms/modified",
                "http://www.w3.org/2002/07/owl#priorVersion",
            })
    void itSaysWhatReusersLookFor(String property) {
        assertThat(said(property)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void itsTextsAreInBothLanguages() {
        Stream.of(DCTerms.title, DCTerms.description, DCTerms.creator, DCTerms.publisher, DCTerms.bibliographicCitation)
                .forEach(property -> assertThat(said(property.getURI()).stream().map(Node::getLiteralLanguage))
                        .as(property.getURI())
                        .containsExactlyInAnyOrder("en", "zh"));
    }

    @Test
    void everyTermIsDefinedByIt() {
        Set<Node> terms = graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(term -> term.isURI() && term.getURI().startsWith(Iris.NS))
                .collect(Collectors.toSet());
        assertThat(terms)
                .hasSizeGreaterThan(130)
                .allMatch(term -> graph.contains(term, RDFS.isDefinedBy.asNode(), VOCABULARY));
    }

    @Test
    void programAndVocabularyHaveOneVersion() throws IOException {
        assertThat(said(OWL2.versionInfo.getURI()))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly(VERSION);
        assertThat(said(OWL2.versionIRI.getURI()))
                .extracting(Node::getURI)
                .containsExactly(Iris.VOCABULARY + "/" + VERSION);
        assertThat(said(DCTerms.bibliographicCitation.getURI()))
                .allMatch(citation -> citation.getLiteralLexicalForm().contains(VERSION));
        assertThat(first(Path.of("pom.xml"), "<version>([0-9.]+)-SNAPSHOT</version>\\s*<packaging>"))
                .isEqualTo(VERSION);
        assertThat(first(Path.of("CITATION.cff"), "(?m)^version: (.*)$")).isEqualTo(VERSION);
        assertThat(first(Path.of("CHANGELOG.md"), "(?m)^## ([0-9.]+) \\(\\d{4}-\\d\\d-\\d\\d\\)$"))
                .isEqualTo(VERSION);
    }

    @Test
    void theDayOfItsVersionIsTheSameEverywhere() throws IOException {
        String day = said(DCTerms.issued.getURI()).getFirst().getLiteralLexicalForm();
        assertThat(first(Path.of("CITATION.cff"), "(?m)^date-released: (.*)$")).isEqualTo(day);
        assertThat(first(Path.of("CHANGELOG.md"), "(?m)^## [0-9.]+ \\((.*)\\)$"))
                .isEqualTo(day);
    }

    @Test
    void theVersionBeforeIsKept() {
        String prior = said(OWL2.priorVersion.getURI()).getFirst().getURI();
        Path file = ONTOLOGY.resolve("versions").resolve(prior.substring(prior.lastIndexOf('/') + 1) + ".ttl");
        Graph kept = RDFDataMgr.loadGraph(file.toString());
        assertThat(kept.contains(VOCABULARY, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString("0.1.0")))
                .isTrue();
    }
}
