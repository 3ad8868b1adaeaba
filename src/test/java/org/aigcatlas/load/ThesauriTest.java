package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.query.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other people's thesauri and vocabularies: what they say in words that aren't the atlas's is theirs. */
class ThesauriTest {
    private static final String PREFIXES = """
            @prefix aigc: <https://w3id.org/aigc/ns#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix id: <https://w3id.org/aigc/id/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
            @prefix t: <https://tools.example/> .
            """;

    @TempDir
    static Path folder;

    private static Atlas atlas = Atlas.inMemory();

    @BeforeAll
    static void open() {
        atlas = Curated.open();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    /** What others write, by what is particular about it. */
    static List<Map.Entry<String, String>> foreign() {
        return List.of(
                Map.entry("a scheme", """
                        t:hand-tools a skos:ConceptScheme ; skos:hasTopConcept t:tool .
                        t:tool a skos:Concept ; skos:prefLabel "tool"@en ; skos:topConceptOf t:hand-tools .
                        t:saw a skos:Concept ; skos:prefLabel "saw"@en ; skos:broader t:tool ; skos:inScheme t:hand-tools .
                        """),
                Map.entry("both directions and no class", """
                        t:saw skos:broader t:tool . t:tool skos:narrower t:saw . t:fret-saw skos:broader t:saw .
                        """),
                Map.entry("several broader concepts", """
                        t:multitool skos:broader t:knife , t:pliers . t:knife skos:broader t:tool . t:pliers skos:broader t:tool .
                        """),
                Map.entry("a circle", """
                        t:a skos:broader t:b . t:b skos:broader t:c . t:c skos:broader t:a . t:d skos:broader t:d .
                        """),
                Map.entry("collections", """
                        t:by-use a skos:Collection ; skos:prefLabel "tools by use"@en ; skos:member t:saw , [ skos:prefLabel "x" ] .
                        t:by-size a skos:OrderedCollection ; skos:memberList ( t:saw t:knife ) .
                        """),
                Map.entry("labels as things", """
                        t:saw a skos:Concept ; skosxl:prefLabel t:saw-en ; skosxl:altLabel [ skosxl:literalForm "handsaw"@en ] .
                        t:saw-en a skosxl:Label ; skosxl:literalForm "saw"@en .
                        """),
                Map.entry("labels in other languages, several of one", """
                        t:saw a skos:Concept ; skos:prefLabel "Säge"@de , "scie"@fr , "saw"@en-GB ; skos:altLabel "Sägen"@de , "saws" ;
                          rdfs:label "a"@en , "b"@en ; skos:definition "one"@en , "two"@en ; foaf:homepage "https://tools.example/" .
                        """),
                Map.entry("mappings to the atlas's concepts", """
                        t:gan a skos:Concept ; skos:broader id:generative-model ; skos:exactMatch id:gan ; owl:sameAs id:gan ;
                          skos:broadMatch id:neural-network ; skos:closeMatch id:gan ; skos:related id:chatgpt , t:saw .
                        """),
                Map.entry("parts, makers and offers in other words", """
                        t:saw dcterms:isPartOf t:kit ; dcterms:creator "Ann" ; schema:creator t:ann ; schema:offers [ schema:price "12" ] .
                        t:kit a schema:Product , t:Box ; dcterms:hasPart t:saw . t:ann a foaf:Person , schema:Person .
                        """),
                Map.entry("an ontology", """
                        t:Tool a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty t:made ; owl:someValuesFrom t:Maker ] .
                        t:made a owl:ObjectProperty ; rdfs:domain t:Tool ; rdfs:range t:Maker ; owl:inverseOf t:makes .
                        t:saw a t:Tool ; t:made t:ann . t:Tool owl:equivalentClass schema:Product ; rdfs:subClassOf skos:Concept .
                        """));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatOthersSayInOtherWordsIsTaken(Map.Entry<String, String> file) throws IOException {
        assertThat(problems(file.getValue())).as(file.getKey()).isEmpty();
    }

    @Test
    void nothingFollowsFromABroaderConceptOfOthers() throws IOException {
        try (Atlas own = Curated.open()) {
            own.load(
                    List.of(file("t:saw skos:broader t:tool . t:fret-saw skos:broader t:saw .")),
                    Language.EN,
                    Progress.SILENT);
            assertThat(own.sparql("ASK { ?x aigc:isA|aigc:kindOf ?y FILTER(STRSTARTS(STR(?x), 'https://tools')) }"))
                    .isEqualTo(new Answer.Verdict(false));
        }
    }

    @Test
    void aConceptOfTheAtlasIsAKindOfItsBroaderOne() throws IOException {
        try (Atlas own = Curated.open()) {
            own.load(List.of(file("""
                    t:saw-net a aigc:Technique ; skos:broader id:gan ; rdfs:label "Saw net"@en , "锯网"@zh ;
                      skos:definition "A net."@en , "一种网络。"@zh .
                    """)), Language.EN, Progress.SILENT);
            assertThat(own.sparql("ASK { <https://tools.example/saw-net> aigc:kindOf id:gan }"))
                    .isEqualTo(new Answer.Verdict(true));
        }
    }

    @Test
    void whoStatesARelationOfTheAtlasWronglyIsToldOfThatRelationAlone() throws IOException {
        assertThat(problems("t:saw aigc:kindOf t:tool . t:fret-saw aigc:kindOf t:saw ."))
                .allMatch(problem -> problem.cause().contains("aigc:kindOf")
                        || problem.cause().startsWith("Only a concept"))
                .noneMatch(problem -> problem.cause().contains("aigc:isA"))
                .extracting(problem -> problem.place().replaceAll(".*: <?", ""))
                .contains("https://tools.example/saw>", "https://tools.example/fret-saw>");
    }

    @Test
    void whatTheAtlasNeedsAndNobodyStatesIsStillAFault() throws IOException {
        assertThat(problems("t:saw a aigc:Tool ."))
                .extracting(Problem::cause)
                .anyMatch(cause -> cause.startsWith("A tool needs a maker"))
                .anyMatch(cause -> cause.startsWith("A tool needs a kind"));
        assertThat(problems("t:saw aigc:madeby t:ann ."))
                .extracting(Problem::cause)
                .containsExactly("The vocabulary has no property aigc:madeby. Nearest: madeBy, made.");
    }

    private static List<Problem> problems(String turtle) throws IOException {
        return atlas.validate(List.of(file(turtle)), Language.EN, Progress.SILENT)
                .problems();
    }

    private static SourceFile file(String turtle) throws IOException {
        return new SourceFile(
                Files.writeString(folder.resolve("their.ttl"), PREFIXES + turtle), "https://tools.example/graph");
    }
}
