package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.infer.Proof;
import org.aigcatlas.query.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each concept stands among the others, over the bundled graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsTest {
    /** What nothing is above, and why. */
    private static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("artificial-intelligence", "the field that all other fields and techniques belong to"),
            Map.entry("machine-learning-model", "all models of the atlas are learned"),
            Map.entry("ai-task", "the widest task"),
            Map.entry("ai-ability", "the widest ability"),
            Map.entry("form-of-content", "what modalities are"),
            Map.entry("content-production", "what content paradigms are"),
            Map.entry("digital-product", "what kinds of tools and platforms are"),
            Map.entry("network-component", "what components are"),
            Map.entry("natural-language", "what languages are"),
            Map.entry("software-publishing", "what practices are"),
            Map.entry("biological-analogue", "from outside the field"),
            Map.entry("everyday-analogue", "from outside the field"));

    private Atlas atlas;

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private Set<String> slugs(String sparql) {
        Answer.Rows rows = (Answer.Rows) atlas.sparql(sparql);
        Set<String> slugs = new TreeSet<>();
        rows.rows().forEach(row -> slugs.add(Iris.shortName(row.get("x").getURI())));
        return slugs;
    }

    private boolean holds(String fact) {
        return !slugs("SELECT ?x { BIND(id:gan AS ?x) FILTER EXISTS { " + fact + " } }")
                .isEmpty();
    }

    @Test
    void everyConceptButTheRootsStandsUnderAnother() {
        assertThat(slugs("""
                SELECT DISTINCT ?x {
                  ?class rdfs:subClassOf* aigc:Concept . ?x a ?class .
                  FILTER NOT EXISTS { ?x aigc:kindOf ?broader }
                  FILTER NOT EXISTS { ?x aigc:instanceOf ?kind . FILTER EXISTS { ?x a aigc:Corpus } }
                  FILTER NOT EXISTS { ?x aigc:instanceOf ?kind . FILTER EXISTS { ?x a aigc:Language } }
                }""")).isEqualTo(new TreeSet<>(ROOTS.keySet()));
    }

    @Test
    void noConceptIsAKindOfItselfByWayOfOthers() {
        assertThat(slugs("SELECT ?x { ?x aigc:kindOf ?y . ?y aigc:kindOf ?x }")).isEmpty();
    }

    @Test
    void everyKindOfAKindIsOfOneRootAtTheMost() {
        assertThat(slugs("""
                SELECT ?x (COUNT(DISTINCT ?root) AS ?roots) {
                  ?x aigc:kindOf ?root . FILTER NOT EXISTS { ?root aigc:kindOf ?above }
                } GROUP BY ?x HAVING(COUNT(DISTINCT ?root) > 1)""")).isEmpty();
    }

    @Test
    void whatIsStatedEitherWayIsAskedForAsOne() {
        assertThat(slugs("""
                SELECT ?x {
                  GRAPH ?graph { ?x aigc:instanceOf|aigc:kindOf|skos:broader ?kind }
                  FILTER NOT EXISTS { ?x aigc:isA ?kind }
                  FILTER NOT EXISTS {
                    ?claim rdf:subject ?x ; rdf:object ?kind ; aigc:standing ?standing FILTER(?standing != aigc:Accepted)
                  }
                }""")).isEmpty();
    }

    @Test
    void nobodyStatesIsAItself() {
        assertThat(slugs("SELECT ?x { GRAPH ?g { ?x aigc:isA ?y } FILTER(?g != graph:inferred) }"))
                .isEmpty();
        assertThat(slugs("SELECT ?x { ?x rdf:predicate aigc:isA }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deep-learning, artificial-intelligence",
        "gan, artificial-intelligence",
        "gpt-4, generative-model",
        "reasoning-model, language-model",
        "task-text-to-video, content-generation",
        "task-zero-shot-classification, language-task",
        "code, text",
        "tool-calling, ai-ability"
    })
    void oneLeadsUpToTheOther(String thing, String kind) {
        assertThat(holds("id:" + thing + " aigc:isA id:" + kind)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gan, machine-learning-model",
        "diffusion-model, generative-model",
        "chatgpt, machine-learning-model",
        "ernie-bot, large-model",
        "wenxin-yige, generative-model"
    })
    void oneIsNotTheOther(String thing, String kind) {
        assertThat(holds("id:" + thing + " aigc:isA id:" + kind)).isFalse();
    }

    @Test
    void theFormOfContentIsNothingThatAModelProduces() {
        assertThat(slugs("SELECT ?x { ?x aigc:produces|aigc:processes id:form-of-content }"))
                .isEmpty();
    }

    @Test
    void aLooseClaimIsExplainedByItselfAndLeadsNowhere() {
        assertThat(atlas.why("chatgpt", "instanceOf", "large-language-model")).containsInstanceOf(Proof.Stated.class);
        assertThat(atlas.why("chatgpt", "isA", "large-language-model")).isEmpty();
    }
}
