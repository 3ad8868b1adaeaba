package org.aigcatlas.ontology;

import static org.aigcatlas.ontology.Table.column;
import static org.aigcatlas.ontology.Table.present;
import static org.aigcatlas.ontology.Table.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables kept by hand beside the catalogues: whole, sorted, and of one mind with each other and the glossary. */
class CatalogueTablesTest {
    private static final String UNKNOWN = "unknown";
    private static final String FROM_CATALOGUE = "models.dev:";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The labs that models.dev names as makers of its records. */
    private static final Set<String> LABS = Set.of(
            "alibaba",
            "anthropic",
            "cohere",
            "deepreinforce",
            "deepseek",
            "google",
            "meta",
            "minimax",
            "mistral",
            "moonshotai",
            "nvidia",
            "openai",
            "perplexity",
            "sakana",
            "sarvam",
            "stepfun",
            "tencent",
            "xai",
            "xiaomi",
            "zhipuai");

    private final Graph glossary =
            RDFDataMgr.loadGraph(Path.of("ontology", "data", "glossary.ttl").toString());

    @ParameterizedTest
    @CsvSource({
        "hf-tasks-zh.csv, task, 57",
        "hf-modalities-zh.csv, modality, 7",
        "identity-pairs.csv, pair, 200",
        "identity-pairs-near.csv, pair, 200",
        "providers.csv, provider, 150"
    })
    void tableHasOneRowForEachThing(String table, String key, int rows) {
        assertThat(column(table, key)).hasSize(rows).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "families.csv, family",
        "labs.csv, lab",
        "vendors.csv, slug",
        "wikidata.csv, slug",
        "hf-tasks-zh.csv, task",
        "hf-modalities-zh.csv, modality",
        "hugging-face-organisations.csv, organisation",
        "hugging-face-providers.csv, provider",
        "licences.csv, licence",
        "litellm-providers.csv, litellm",
        "model-classes.csv, model",
        "model-equivalents.csv, id",
        "model-families.csv, spelling",
        "model-redirects.csv, from",
        "model-spellings.csv, spelling",
        "offering-billing.csv, offering",
        "offering-models.csv, offering",
        "open-weights.csv, spelling",
        "providers.csv, provider"
    })
    void tableIsSortedByItsKey(String table, String key) {
        assertThat(column(table, key)).isSorted().doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void modelsWithAMakerOfTheirOwnAreSortedAndStandOnce() {
        assertThat(rows("model-vendors.csv"))
                .extracting(row -> row.get("family") + '\t' + row.get("model"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void modelsWithAMakerOfTheirOwnNameAKnownFamilyOrNone() {
        assertThat(column("families.csv", "family")).containsAll(present("model-vendors.csv", "family"));
    }

    @ParameterizedTest
    @CsvSource({"families.csv", "labs.csv", "model-vendors.csv", "hugging-face-organisations.csv"})
    void everyVendorThatATableNamesIsDescribed(String table) {
        assertThat(column("vendors.csv", "slug"))
                .containsAll(column(table, "vendor").stream()
                        .filter(vendor -> !vendor.equals(UNKNOWN))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyLabOfTheCatalogueIsAVendor() {
        assertThat(column("vendors.csv", "slug")).containsAll(LABS);
    }

    @Test
    void noVendorIsDescribedThatNoTableNames() {
        Set<String> named = Stream.of("families.csv", "labs.csv", "model-vendors.csv")
                .flatMap(table -> column(table, "vendor").stream())
                .collect(Collectors.toSet());
        assertThat(named).containsAll(column("vendors.csv", "slug"));
    }

    @Test
    void vendorHasASlugTwoNamesAndAHomepageOfItsOwnIfAny() {
        assertThat(rows("vendors.csv")).allSatisfy(row -> {
            assertThat(row.get("slug")).matches(SLUG).isNotEqualTo(UNKNOWN);
            assertThat(row.get("label_en")).isNotBlank();
            assertThat(row.get("label_zh")).isNotBlank();
            assertThatAddress(row.get("support"));
        });
        assertThat(present("vendors.csv", "homepage"))
                .doesNotHaveDuplicates()
                .allSatisfy(CatalogueTablesTest::assertThatAddress);
    }

    @Test
    void numberOfWikidataBelongsToOneVendorAndSaysWhereItWasSeen() {
        assertThat(column("vendors.csv", "slug")).containsAll(column("wikidata.csv", "slug"));
        assertThat(column("wikidata.csv", "wikidata")).doesNotHaveDuplicates().allSatisfy(number -> assertThat(number)
                .matches("Q[1-9][0-9]*"));
        assertThat(column("wikidata.csv", "seen")).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({"families.csv", "model-vendors.csv"})
    void whoMadeItIsUnknownOrHasASupport(String table) {
        assertThat(rows(table)).allSatisfy(row -> {
            String support = row.get("support");
            if (row.get("vendor").equals(UNKNOWN)) {
                assertThat(support).isEmpty();
            } else if (support.startsWith(FROM_CATALOGUE)) {
                assertThat(support).matches(FROM_CATALOGUE + row.get("vendor") + "/[^/]+");
            } else {
                assertThatAddress(support);
            }
        });
    }

    @Test
    void thingOfTheArticleIsAFamilyOfTheGlossary() {
        assertThat(present("families.csv", "article_thing"))
                .containsOnly("gpt", "stable-diffusion", "wenxin")
                .allSatisfy(slug -> assertThat(isOf(slug, "ModelFamily")).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"label_en", "label_zh", "definition_en", "definition_zh"})
    void taskHasANameAndADefinitionInBothLanguages(String column) {
        assertThat(column("hf-tasks-zh.csv", column)).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void taskIsOfAModalityThatHasNamesInBothLanguages() {
        assertThat(column("hf-modalities-zh.csv", "label_en")).doesNotContain("");
        assertThat(column("hf-modalities-zh.csv", "label_zh")).doesNotContain("");
        assertThat(column("hf-modalities-zh.csv", "modality")).containsAll(column("hf-tasks-zh.csv", "modality"));
    }

    @Test
    void eachOfTheSubtasksHasATaskAndNamesInBothLanguages() {
        assertThat(rows("hf-subtasks-zh.csv"))
                .hasSize(75)
                .extracting(row -> row.get("task") + '\t' + row.get("subtask"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(column("hf-tasks-zh.csv", "task")).containsAll(column("hf-subtasks-zh.csv", "task"));
        assertThat(column("hf-subtasks-zh.csv", "label_en")).doesNotContain("");
        assertThat(column("hf-subtasks-zh.csv", "label_zh")).doesNotContain("");
    }

    @Test
    void chineseWordsHaveChineseCharacters() {
        assertThat(Stream.of(
                                column("hf-tasks-zh.csv", "label_zh"),
                                column("hf-tasks-zh.csv", "definition_zh"),
                                column("hf-subtasks-zh.csv", "label_zh"),
                                column("hf-modalities-zh.csv", "label_zh"))
                        .flatMap(List::stream))
                .allMatch(words -> words.codePoints()
                        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN));
    }

    @Test
    void alignedTaskIsATaskOfTheGlossary() {
        assertThat(present("hf-tasks-zh.csv", "aligned"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(slug -> assertThat(isOf(slug, "Task")).isTrue());
        assertThat(present("hf-modalities-zh.csv", "aligned"))
                .allSatisfy(slug -> assertThat(isOf(slug, "Field")).isTrue());
    }

    @Test
    void everyTaskThatIsNotTheAtlassOwnStandsUnderAnother() {
        Set<String> tasks = rows("hf-tasks-zh.csv").stream()
                .map(row -> "task-" + row.get("task"))
                .collect(Collectors.toSet());
        assertThat(rows("hf-tasks-zh.csv")).allSatisfy(row -> {
            assertThat(row.get("aligned").isEmpty())
                    .isNotEqualTo(row.get("broader").isEmpty());
            assertThat(broader(row)).isSorted().doesNotHaveDuplicates().allSatisfy(slug -> assertThat(
                            tasks.contains(slug) || isOf(slug, "Task"))
                    .isTrue());
        });
    }

    @Test
    void everyGroupOfTasksThatIsNotTheAtlassOwnStandsUnderAField() {
        assertThat(rows("hf-modalities-zh.csv")).allSatisfy(row -> {
            assertThat(row.get("aligned").isEmpty())
                    .isNotEqualTo(row.get("broader").isEmpty());
            assertThat(broader(row))
                    .allSatisfy(slug -> assertThat(isOf(slug, "Field")).isTrue());
        });
    }

    private static List<String> broader(CSVRecord row) {
        return Stream.of(row.get("broader").split(" ", -1))
                .filter(slug -> !slug.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity-pairs.csv", "identity-pairs-near.csv"})
    void pairIsOfTwoOfferingsAndJudgedWithAReason(String table) {
        assertThat(rows(table)).allSatisfy(row -> {
            assertThat(row.get("judged")).isIn("same", "different");
            assertThat(row.get("why")).isNotBlank();
            assertThat(offering(row, "a")).isNotEqualTo(offering(row, "b"));
        });
    }

    private static String offering(CSVRecord row, String side) {
        return row.get("provider_" + side) + '\t' + row.get("id_" + side);
    }

    private boolean isOf(String slug, String kind) {
        Node type = NodeFactory.createURI(Iris.NS + kind);
        return glossary.contains(NodeFactory.createURI(Iris.ID + slug), RDF.type.asNode(), type);
    }

    private static void assertThatAddress(String text) {
        URI address = URI.create(text);
        assertThat(address.getScheme()).isEqualTo("https");
        assertThat(address.getHost()).contains(".");
    }
}
