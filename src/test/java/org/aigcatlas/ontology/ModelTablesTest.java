package org.aigcatlas.ontology;

import static org.aigcatlas.ontology.Table.column;
import static org.aigcatlas.ontology.Table.present;
import static org.aigcatlas.ontology.Table.rows;
import static org.aigcatlas.ontology.Table.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables kept by hand that say what models are: of one mind with each other, with a support for what they say. */
class ModelTablesTest {
    private static final String MODEL = "model-[a-z0-9]+([._-]+[a-z0-9]+)*";
    private static final String LINE = "line";
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";

    private final Set<String> lines = Set.copyOf(where("families.csv", "kind", LINE, "family"));
    private final Set<String> models = Set.copyOf(column("model-spellings.csv", "model"));
    private final Set<String> terms = terms();

    /** The things of the glossary and of its supplement, with each of their classes. */
    private static Set<String> terms() {
        Set<String> terms = new HashSet<>();
        for (String file : List.of("glossary.ttl", "landscape-terms.ttl")) {
            Graph graph = RDFDataMgr.loadGraph(Path.of("ontology", "data", file).toString());
            graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                    .forEach(triple ->
                            terms.add(Iris.shortName(triple.getSubject().toString()) + " "
                                    + Iris.shortName(triple.getObject().toString())));
        }
        return terms;
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static void assertThatSupport(String text) {
        if (!text.matches("models\\.dev:[^/ ]+/.+")) {
            assertThatAddress(text);
        }
    }

    private static void assertThatAddress(String text) {
        URI address = URI.create(text);
        assertThat(address.getScheme()).as(text).isEqualTo("https");
        assertThat(address.getHost()).as(text).contains(".");
    }

    @Test
    void familyIsALineOrSaysWhyItIsNone() {
        assertThat(column("families.csv", "kind")).containsOnly(LINE, "tier", "tag", "tool");
        assertThat(rows("families.csv")).allSatisfy(row -> {
            assertThat(row.get("label_en")).isNotBlank();
            assertThat(row.get("label_zh")).isNotBlank();
            assertThat(row.get("kind").equals(LINE) || row.get("words").isEmpty())
                    .as("only lines have words: %s", row)
                    .isTrue();
        });
    }

    @Test
    void wordsOfAFamilyAreAPatternThatNeedsSomething() {
        assertThat(present("families.csv", "words")).allSatisfy(words -> assertThat(
                        Pattern.compile(words).matcher("").find())
                .as(words)
                .isFalse());
    }

    @Test
    void familyBranchesOffALineWithoutCircles() {
        assertThat(lines).containsAll(present("families.csv", "branch_of"));
        Map<String, String> wider = new HashMap<>();
        rows("families.csv").forEach(row -> wider.put(row.get("family"), row.get("branch_of")));
        assertThat(wider.keySet()).allSatisfy(family -> {
            Set<String> passed = new HashSet<>();
            for (String up = family; !up.isEmpty(); up = wider.getOrDefault(up, "")) {
                assertThat(passed.add(up)).as("%s is above itself", up).isTrue();
            }
        });
    }

    @Test
    void tierNamesTheLineThatItsModelsAreOf() {
        assertThat(where("families.csv", "kind", "tier", "branch_of"))
                .isNotEmpty()
                .isSubsetOf(lines);
    }

    @Test
    void familyOfAModelIsALineWithASupportOrNone() {
        assertThat(rows("model-families.csv")).allSatisfy(row -> {
            assertThat(row.get("spelling")).isLowerCase().doesNotContain("/");
            if (!row.get("family").equals(NONE)) {
                assertThat(lines).contains(row.get("family"));
                assertThatSupport(row.get("support"));
            }
        });
    }

    @Test
    void makerOfAModelIsToldWithAFamilyOfTheTable() {
        assertThat(column("families.csv", "family")).containsAll(present("model-vendors.csv", "family"));
    }

    @Test
    void spellingIsRegisteredWithItsModelSinceADay() {
        assertThat(rows("model-spellings.csv")).allSatisfy(row -> {
            assertThat(row.get("spelling").split(" ")).isSorted().doesNotHaveDuplicates();
            assertThat(row.get("model").matches(MODEL) || terms.contains(row.get("model") + " Model"))
                    .as(row.get("model"))
                    .isTrue();
            assertThat(row.get("since")).matches("20\\d\\d-[01]\\d-[0-3]\\d");
            assertThat(row.get("by")).isIn("rule", "hand");
        });
    }

    @Test
    void addressThatWasLeftLeadsToAModelInOneStep() {
        assertThat(models).doesNotContainAnyElementsOf(column("model-redirects.csv", "from"));
        assertThat(models).containsAll(column("model-redirects.csv", "to"));
        assertThat(column("model-redirects.csv", "from"))
                .doesNotContainAnyElementsOf(column("model-redirects.csv", "to"));
        assertThat(column("model-redirects.csv", "since")).allMatch(day -> day.matches("20\\d\\d-[01]\\d-[0-3]\\d"));
    }

    @Test
    void whatIsNoModelHasAClassAndAReason() {
        assertThat(models).containsAll(column("model-classes.csv", "model"));
        assertThat(models).containsAll(present("model-classes.csv", "stands_for"));
        assertThat(rows("model-classes.csv")).allSatisfy(row -> {
            assertThat(row.get("class")).isIn("Router", "Alias", "Tool");
            assertThat(row.get("why")).isNotBlank();
            assertThat(row.get("stands_for").isEmpty() || row.get("class").equals("Alias"))
                    .isTrue();
            if (!row.get("support").equals("models.dev")) {
                assertThatAddress(row.get("support"));
            }
        });
    }

    @Test
    void aliasStandsForAModelAndNoOtherAlias() {
        assertThat(present("model-classes.csv", "stands_for")).isNotEmpty();
        assertThat(column("model-classes.csv", "model"))
                .doesNotContainAnyElementsOf(present("model-classes.csv", "stands_for"));
    }

    @Test
    void equivalentsAreTwoIdsOfALabAndLeadToThePlainOneInOneStep() {
        assertThat(rows("model-equivalents.csv")).allSatisfy(row -> {
            assertThat(row.get("id")).matches("[^/]+/[^/]+").isNotEqualTo(row.get("same_as"));
            assertThat(row.get("same_as")).matches("[^/]+/[^/]+");
        });
        assertThat(column("model-equivalents.csv", "id"))
                .doesNotContainAnyElementsOf(column("model-equivalents.csv", "same_as"));
    }

    @Test
    void modelThatIsSetForOneOfferingIsKnown() {
        assertThat(models).containsAll(column("offering-models.csv", "model"));
        assertThat(column("offering-models.csv", "offering")).allMatch(id -> id.matches("[^/]+/.+"));
    }

    @Test
    void providerIsPaidInAKnownWay() {
        assertThat(rows("providers.csv")).allSatisfy(row -> {
            assertThat(row.get("billing")).isIn("per-token", "subscription", "free", "local", UNKNOWN);
            assertThat(words(row.get("unreliable")))
                    .isSubsetOf("weights", "released", "knowledge", "abilities", "modalities");
            assertThatAddress(row.get("support"));
        });
        assertThat(column("vendors.csv", "slug")).containsAll(present("providers.csv", "vendor"));
        assertThat(rows("offering-billing.csv")).allSatisfy(row -> {
            assertThat(row.get("billing")).isIn("per-token", "subscription", "free");
            assertThatAddress(row.get("support"));
        });
    }

    @Test
    void openWeightsAreShown() {
        assertThat(rows("open-weights.csv")).allSatisfy(row -> {
            assertThat(row.get("spelling")).isLowerCase().doesNotContain("/").matches("[^*]+\\*?");
            assertThat(row.get("open")).isIn("true", "false", "");
            if (!row.get("open").isEmpty()) {
                assertThatSupport(row.get("support"));
            }
            if (!row.get("weights_at").isEmpty()) {
                assertThatAddress(row.get("weights_at"));
                assertThat(row.get("open")).isEqualTo("true");
            }
        });
    }

    @Test
    void organisationOfHuggingFaceHasASupport() {
        assertThat(rows("hugging-face-organisations.csv")).allSatisfy(row -> {
            assertThat(row.get("organisation")).matches("[\\w.-]+");
            assertThatAddress(row.get("support"));
        });
    }

    @Test
    void providerWhoseIdsAreRepositoriesIsAProviderWithAReason() {
        assertThat(column("providers.csv", "provider")).containsAll(column("hugging-face-providers.csv", "provider"));
        assertThat(column("hugging-face-providers.csv", "why")).doesNotContain("");
    }

    @Test
    void wordsThatTellAKindArePatternsAndKindsOfTheGlossary() {
        assertThat(column("modality-words.csv", "pattern"))
                .doesNotHaveDuplicates()
                .allSatisfy(pattern -> assertThat(
                                Pattern.compile(pattern).matcher("").find())
                        .as(pattern)
                        .isFalse());
        assertThat(present("modality-words.csv", "kind"))
                .filteredOn(kind -> !kind.equals(NONE))
                .allSatisfy(kind -> assertThat(terms).contains(kind + " ModelKind"));
    }

    @ParameterizedTest
    @CsvSource({"takes", "gives"})
    void wordsThatTellAModalityNameOneOfTheGlossary(String column) {
        assertThat(present("modality-words.csv", column).stream().flatMap(ModelTablesTest::words))
                .filteredOn(modality -> !modality.equals(NONE))
                .isNotEmpty()
                .allSatisfy(modality ->
                        assertThat(terms).contains((modality.equals("pdf") ? "pdf-document" : modality) + " Modality"));
    }

    @Test
    void chineseNameBelongsToAKnownThingAndSaysWhereItWasSeen() {
        assertThat(rows("names-zh.csv")).allSatisfy(row -> {
            assertThat(known(row)).as("%s", row.get("thing")).isTrue();
            assertThat(row.get("name").codePoints())
                    .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
            assertThat(row.get("title")).isNotBlank();
            assertThatAddress(row.get("source"));
        });
        assertThat(rows("names-zh.csv"))
                .extracting(row -> row.get("kind") + '\t' + row.get("thing") + '\t' + row.get("name"))
                .doesNotHaveDuplicates();
    }

    private boolean known(CSVRecord row) {
        return switch (row.get("kind")) {
            case "vendor" -> column("vendors.csv", "slug").contains(row.get("thing"));
            case "family" -> lines.contains(row.get("thing"));
            case "model" -> models.contains(row.get("thing"));
            default -> false;
        };
    }

    @Test
    void pairsAreDrawnFromProvidersOfTheTable() {
        assertThat(Stream.of("provider_a", "provider_b")
                        .flatMap(side -> column("identity-pairs-near.csv", side).stream())
                        .collect(Collectors.toSet()))
                .isSubsetOf(Set.copyOf(column("providers.csv", "provider")));
        assertThat(column("identity-pairs-near.csv", "weight")).allMatch(weight -> Double.parseDouble(weight) > 0);
    }
}
