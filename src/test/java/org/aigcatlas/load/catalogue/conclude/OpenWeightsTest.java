package org.aigcatlas.load.catalogue.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whose word counts, in its order: a row of the table for the very model, a link, the list's “closed”, a repository's
 * name, the table's row for a line, the maker; a reseller's never.
 */
class OpenWeightsTest {
    private static final String LINK = "https://huggingface.co/acme/rocket-9";

    private final OpenWeights weights = new OpenWeights();

    private List<ConcludedValue> conclusions(ModelProfile profile, String vendor) {
        return weights.of(
                profile,
                Optional.of(vendor).filter(slug -> !slug.isEmpty()),
                Sample.choice(profile, vendor),
                Sample.nodes(profile));
    }

    private static String told(List<ConcludedValue> conclusions) {
        return conclusions.stream()
                .filter(one -> one.property().equals(OpenWeights.PROPERTY))
                .map(one -> one.values().getFirst().getLiteralLexicalForm() + " " + one.basis())
                .findFirst()
                .orElse("unset");
    }

    private static Optional<String> at(List<ConcludedValue> conclusions) {
        return conclusions.stream()
                .filter(one -> one.property().equals("weightsAt"))
                .map(one -> one.values().getFirst().getURI())
                .findFirst();
    }

    @Test
    void theTablesRowForTheVeryModelGoesFirst() {
        ModelProfile profile = Sample.model(
                List.of(Sample.of("mistral/codestral-2508").weights(LINK).listed()),
                Sample.of("codestral-2508").open().at("mistral"));
        assertThat(told(conclusions(profile, "mistral"))).isEqualTo("false BY_HAND");
    }

    @Test
    void theTableIsBorneOutByWhoCanKnowAndSaysTheSame() {
        ModelProfile profile = Sample.model(
                List.of(Sample.of("mistral/codestral-2508").listed()),
                Sample.of("codestral-2508").at("mistral"),
                Sample.of("codestral-2508").at("reseller"));
        assertThat(conclusions(profile, "mistral").getFirst().restsOn())
                .extracting(node -> Iris.shortName(node.getURI()))
                .containsExactly("record-mistral-codestral-2508", "offering-mistral-codestral-2508");
        ModelProfile denied = Sample.model(Sample.of("codestral-2508").open().at("mistral"));
        assertThat(conclusions(denied, "mistral").getFirst().restsOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"claude-opus-9, false", "gpt-9, false", "gpt-oss-20b, true", "gpt-oss-120b-fp8, true"})
    void theTablesLongestRowForALineGoesBeforeTheMakersWord(String id, boolean open) {
        Sample sample = Sample.of(id);
        ModelProfile profile = Sample.model((open ? sample : sample.open()).at("mistral"));
        assertThat(told(conclusions(profile, "mistral"))).isEqualTo(open + " BY_HAND");
    }

    @Test
    void aLinkGoesBeforeTheTablesRowForALine() {
        ModelProfile profile = Sample.model(
                List.of(Sample.of("acme/claude-opus-9").weights(LINK).listed()));
        assertThat(told(conclusions(profile, ""))).isEqualTo("true WEIGHTS_LINK");
    }

    @Test
    void aLinkOfTheListSaysWhereTheyAreAndUnderWhichLicence() {
        ModelProfile profile = Sample.model(
                List.of(Sample.of("acme/rocket-9").weights(LINK).licence("MIT").listed()),
                Sample.of("rocket-9").at("mistral"));
        List<ConcludedValue> conclusions = conclusions(profile, "mistral");
        assertThat(told(conclusions)).isEqualTo("true WEIGHTS_LINK");
        assertThat(at(conclusions)).contains(LINK);
        assertThat(conclusions)
                .filteredOn(one -> one.property().equals(DCTerms.license.getURI()))
                .flatExtracting(ConcludedValue::values)
                .containsExactly(NodeFactory.createURI("https://spdx.org/licenses/MIT"));
    }

    @Test
    void aLicenceWithoutANumberOfSpdxKeepsItsName() {
        assertThat(OpenWeights.licence("Rocket Licence")).isEqualTo(NodeFactory.createLiteralString("Rocket Licence"));
    }

    @Test
    void theListsClosedGoesBeforeTheMakersOffering() {
        ModelProfile profile = Sample.model(
                List.of(Sample.of("acme/rocket-9").listed()),
                Sample.of("rocket-9").open().at("mistral"));
        assertThat(told(conclusions(profile, "mistral"))).isEqualTo("false MODEL_LIST");
    }

    @Test
    void aListThatMarksAModelClosedIsBelieved() {
        ModelProfile profile = Sample.model(
                List.of(Sample.of("acme/rocket-9").listed()),
                Sample.of("rocket-9").open().at("reseller"));
        assertThat(told(conclusions(profile, ""))).isEqualTo("false MODEL_LIST");
    }

    @Test
    void aRepositorysNameThatTwoSpellAlikeSaysWhereTheWeightsAre() {
        ModelProfile profile = Sample.model(
                Sample.of("BAAI/rocket-9").at("deepinfra"),
                Sample.of("BAAI/rocket-9").at("nebius"));
        List<ConcludedValue> conclusions = conclusions(profile, "baai");
        assertThat(told(conclusions)).isEqualTo("true REPOSITORY_NAME");
        assertThat(at(conclusions)).contains("https://huggingface.co/BAAI/rocket-9");
        assertThat(at(conclusions(Sample.model(Sample.of("BAAI/rocket-9").at("huggingface")), "baai")))
                .contains("https://huggingface.co/BAAI/rocket-9");
    }

    @Test
    void oneProvidersIdMayBeShortForARepositorysName() {
        ModelProfile profile = Sample.model(
                Sample.of("nvidia/Rocket-V9").at("nebius"),
                Sample.of("nvidia/NVIDIA-Rocket-V9").at("deepinfra"));
        List<ConcludedValue> conclusions = conclusions(profile, "nvidia");
        assertThat(told(conclusions)).isEqualTo("true REPOSITORY_NAME");
        assertThat(at(conclusions)).isEmpty();
    }

    @Test
    void aRepositorysNameWithAWayOfServingSaysNotWhere() {
        List<ConcludedValue> conclusions =
                conclusions(Sample.model(Sample.of("BAAI/rocket-9-TEE").at("chutes")), "baai");
        assertThat(told(conclusions)).isEqualTo("true REPOSITORY_NAME");
        assertThat(at(conclusions)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BAAI/rocket-9, deepinfra, openai", // another maker's
        "BAAI/rocket-9, openrouter, baai", // whose ids are no repositories
        "nobody/rocket-9, deepinfra, baai", // an organisation that no table knows
        "rocket-9, deepinfra, baai"
    })
    void whatOnlyLooksLikeARepositoryLeavesItUnset(String id, String provider, String vendor) {
        assertThat(told(conclusions(Sample.model(Sample.of(id).at(provider)), vendor)))
                .isEqualTo("unset");
    }

    @Test
    void theMakersOwnOfferingSaysBoth() {
        assertThat(told(conclusions(Sample.model(Sample.of("rocket-9").open().at("mistral")), "mistral")))
                .isEqualTo("true MAKERS_OFFERING");
        assertThat(told(conclusions(Sample.model(Sample.of("rocket-9").at("mistral")), "mistral")))
                .isEqualTo("false MAKERS_OFFERING");
    }

    @Test
    void aMakersFalseBesideASizeIsNoWord() {
        assertThat(told(conclusions(Sample.model(Sample.of("rocket-9b").at("mistral")), "mistral")))
                .isEqualTo("unset");
    }

    @Test
    void aMakerWhoseFieldIsADefaultSaysNothing() {
        assertThat(told(conclusions(Sample.model(Sample.of("rocket-9").at("nvidia")), "nvidia")))
                .isEqualTo("unset");
    }

    @Test
    void aResellersWordIsUnsetHoweverManyAgree() {
        assertThat(told(conclusions(
                        Sample.model(
                                Sample.of("rocket-9").at("a"),
                                Sample.of("rocket-9").at("b"),
                                Sample.of("rocket-9").at("c")),
                        "")))
                .isEqualTo("unset");
        assertThat(told(conclusions(
                        Sample.model(
                                Sample.of("rocket-9").open().at("a"),
                                Sample.of("rocket-9").open().at("b")),
                        "")))
                .isEqualTo("unset");
    }

    @Test
    void aLicenceIsShownByItsMakersPageAndNotByAListOfWeights() {
        ModelProfile profile =
                Sample.model(Sample.of("llama-4-scout-17b-instruct").at("a"));
        assertThat(conclusions(profile, "meta"))
                .filteredOn(one -> one.property().equals(DCTerms.license.getURI()))
                .flatExtracting(one -> one.support().stream().toList())
                .containsExactly("https://github.com/meta-llama/llama-models/blob/main/models/llama4/MODEL_CARD.md");
    }
}
