package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.question.OpenModelsProducing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled landscape says of models, and how it is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandscapeConclusionsTest {
    private static final String VALUES = """
            VALUES ?p {
              aigc:madeBy aigc:ofFamily aigc:processes aigc:produces aigc:instanceOf aigc:capableOf aigc:openWeights
              aigc:weightsAt dcterms:license aigc:released aigc:knowledgeCutoff aigc:standsFor
            }
            """;
    private static final String THINGS = """
            { SELECT DISTINCT ?x { ?x aigc:listedIn source:models-dev ; a ?type
                FILTER(?type IN (aigc:Model, aigc:Router, aigc:Alias, aigc:Tool)) } }
            """;
    private static final String GRAPHS =
            "FILTER(?g IN (graph:landscape-stated, graph:landscape-concluded, graph:landscape-by-hand))\n";

    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private List<String> values(String sparql) {
        Answer.Rows rows = (Answer.Rows) atlas.sparql(sparql);
        return rows.rows().stream()
                .map(row -> row.get("x"))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : Iris.shortName(node.getURI()))
                .toList();
    }

    @Test
    void everyValueOfAModelIsConcludedByARuleOfTheVocabulary() {
        String concluded = "?reason aigc:conclusionOn ?x ; aigc:concludes ?p ; aigc:byRule ?rule . "
                + "GRAPH graph:vocabulary { ?rule a aigc:ConclusionRule }";
        assertThat(values("SELECT DISTINCT ?x { " + VALUES + THINGS + "GRAPH ?g { ?x ?p ?value } " + GRAPHS
                        + "FILTER NOT EXISTS { " + concluded + " } }"))
                .isEmpty();
    }

    @Test
    void everyConclusionIsOnAValueThatIsThereAndFollowsOneRule() {
        assertThat(values("""
                SELECT ?x { ?x a aigc:Conclusion ; aigc:conclusionOn ?thing ; aigc:concludes ?p
                  FILTER NOT EXISTS { ?thing ?p ?value } }""")).isEmpty();
        assertThat(values("""
                SELECT ?x { ?x a aigc:Conclusion
                  OPTIONAL { ?x aigc:byRule ?rule } OPTIONAL { ?x aigc:conclusionOn ?thing }
                } GROUP BY ?x HAVING(COUNT(DISTINCT ?rule) != 1 || COUNT(DISTINCT ?thing) != 1)""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openWeights", "released", "knowledgeCutoff", "madeBy", "ofFamily", "standsFor"})
    void oneRuleGivesOneValue(String property) {
        assertThat(values("SELECT ?x { " + THINGS + " GRAPH ?g { ?x aigc:" + property + " ?value } " + GRAPHS
                        + "} GROUP BY ?x HAVING(COUNT(DISTINCT ?value) > 1)"))
                .isEmpty();
        assertThat(values("SELECT ?x { ?reason aigc:conclusionOn ?x ; aigc:concludes aigc:" + property
                        + " FILTER NOT EXISTS { GRAPH graph:field { ?reason a aigc:Conclusion } }"
                        + " } GROUP BY ?x HAVING(COUNT(?reason) > 1)"))
                .isEmpty();
    }

    @Test
    void whatIsSetByHandStandsInItsGraphWithItsSupport() {
        assertThat(values("""
                SELECT ?x { ?x aigc:byRule aigc:ByHand
                  FILTER NOT EXISTS {
                    VALUES ?graph { graph:field graph:landscape-by-hand } GRAPH ?graph { ?x a aigc:Conclusion } } }""")).isEmpty();
        assertThat(values("""
                SELECT ?x { ?x aigc:byRule aigc:ByHand FILTER NOT EXISTS { ?x aigc:restsOn|dcterms:source ?y } }""")).isEmpty();
        assertThat(values("""
                SELECT ?x { ?reason a aigc:Conclusion ; aigc:restsOn ?x FILTER NOT EXISTS { ?x aigc:catalogueId ?id } }""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FromModelList",
                "FromMakersOffering",
                "FromAgreeingOfferings",
                "FromMostOfferings",
                "FromWeightsLink",
                "FromRepositoryName",
                "FromCatalogueFamily"
            })
    void whatFollowsFromRecordsNamesThem(String rule) {
        assertThat(values("SELECT ?x { ?x aigc:byRule aigc:" + rule + " }")).isNotEmpty();
        assertThat(values("SELECT ?x { ?x aigc:byRule aigc:" + rule + " FILTER NOT EXISTS { ?x aigc:restsOn ?record . "
                        + "GRAPH graph:landscape-stated { ?record a ?type } } }"))
                .isEmpty();
    }

    @Test
    void openModelsThatDrawAreWhatTheWeightsSayAndNoneIsClosed() {
        List<OpenModelsProducing.Row> rows = atlas.run(new OpenModelsProducing("image"));
        assertThat(rows.stream().map(row -> row.model().slug()))
                .contains("model-qwen-image", "model-stablediffusionxl", "model-flux.1-dev");
        assertThat(rows).allSatisfy(row -> assertThat(spellings(row.model().slug()))
                .noneMatch(LandscapeConclusionsTest::isClosed));
    }

    private List<String> spellings(String model) {
        return values("SELECT ?x { ?offering aigc:offeringOf <" + Iris.ID + model + "> ; aigc:catalogueId ?x }")
                .stream()
                .map(id -> id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** By the table alone; a longer beginning goes before a shorter one, and a whole spelling before both. */
    private static boolean isClosed(String spelling) {
        Map<String, String> open = Table.rows("open-weights.csv").stream()
                .collect(Collectors.toMap(row -> row.get("spelling"), row -> row.get("open")));
        for (int end = spelling.length(); end > 0; end--) {
            String beginning = spelling.substring(0, end) + "*";
            String said = open.getOrDefault(end == spelling.length() ? spelling : beginning, open.get(beginning));
            if (said != null) {
                return said.equals("false");
            }
        }
        return false;
    }

    @Test
    void unknownIsAbsentAndNeverFalse() {
        assertThat(values("SELECT ?x { ?x a aigc:Model FILTER NOT EXISTS { ?x aigc:openWeights ?open } }"))
                .isNotEmpty();
        assertThat(values("""
                SELECT DISTINCT ?x { ?model aigc:openWeights false .
                  ?reason aigc:conclusionOn ?model ; aigc:concludes aigc:openWeights ; aigc:byRule ?x }""")).isSubsetOf("ByHand", "FromModelList", "FromMakersOffering", "FromEarlierEdition");
    }

    @Test
    void aMakersOfferingThatSaysClosedIsTheMakersOwn() {
        Set<String> own = new HashSet<>();
        Table.rows("providers.csv").forEach(row -> own.add(row.get("provider") + " " + row.get("vendor")));
        List<String> said = values("""
                SELECT DISTINCT ?x { ?reason aigc:concludes aigc:openWeights ; aigc:byRule aigc:FromMakersOffering ;
                    aigc:conclusionOn ?model ; aigc:restsOn ?offering .
                  ?model aigc:madeBy ?vendor . ?offering aigc:offeredBy/aigc:catalogueId ?provider
                  BIND(CONCAT(?provider, " ", REPLACE(STR(?vendor), ".*/", "")) AS ?x) }""");
        assertThat(said).isNotEmpty();
        assertThat(own).containsAll(said);
    }

    @Test
    void aMonthInANameIsNotContradicted() {
        assertThat(values("SELECT (STR(?date) AS ?x) { id:model-mistral-large-2512 aigc:released ?date }"))
                .containsExactly("2025-12");
        assertThat(values("""
                SELECT ?x { ?x a aigc:Model ; aigc:released ?date
                  FILTER(REGEX(STR(?x), "-20[0-9]{2}-[01][0-9]-[0-3][0-9]$"))
                  BIND(xsd:integer(REPLACE(STR(?x), ".*-(20[0-9]{2})-[01][0-9]-[0-3][0-9]$", "$1")) AS ?year)
                  FILTER(ABS(?year - xsd:integer(SUBSTR(STR(?date), 1, 4))) > 1) }""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"embedding-model, text", "reranking-model, text", "speech-synthesis-model, text"})
    void whatWritesNothingProducesNoText(String kind, String modality) {
        String ofKind = "?x aigc:instanceOf id:" + kind;
        assertThat(values("SELECT DISTINCT ?x { " + ofKind + " }")).isNotEmpty();
        assertThat(values("SELECT DISTINCT ?x { " + ofKind + " ; aigc:produces id:" + modality + " }"))
                .isEmpty();
    }

    @Test
    void whatANameCallsAnEmbeddingOrARankingWritesNothing() {
        assertThat(values("""
                SELECT DISTINCT ?x { ?x a aigc:Model ; rdfs:label ?name ; aigc:produces id:text
                  FILTER(REGEX(STR(?name), "embedding|rerank|\\\\\\\\btts\\\\\\\\b", "i")) }""")).isEmpty();
    }

    @Test
    void familiesHoldNobodyElse() {
        String family = "SELECT DISTINCT ?x { ?x aigc:ofFamily/aigc:branchOf* id:%s }";
        assertThat(values(family.formatted("family-ling"))).isNotEmpty().noneMatch(model -> model.contains("kling"));
        assertThat(values(family.formatted("family-kling"))).isNotEmpty().allMatch(model -> model.contains("kling"));
        assertThat(values(family.formatted("family-o")))
                .isNotEmpty()
                .noneMatch(model -> model.matches(".*(rerank|wan|tts).*"))
                .allMatch(model -> model.matches("model-(.*-)?(o[134]|codex-mini)(-.*)?"));
    }
}
