package org.aigcatlas.load.catalogue.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordChoiceTest {
    private static final String MAKER = "mistral";
    private static final List<Listed> LISTED =
            List.of(Sample.of("acme/rocket").released("2026-01").listed());

    private static Offering on(String day, String provider) {
        return Sample.of("rocket").released(day).at(provider);
    }

    private static Optional<ConcludedValue> date(ModelProfile profile) {
        return date(profile, date -> true);
    }

    private static Optional<ConcludedValue> date(ModelProfile profile, Predicate<SourceDate> plausible) {
        return Sample.choice(profile, MAKER).released(plausible);
    }

    private static String told(Optional<ConcludedValue> chosen) {
        return chosen.map(one -> one.basis() + " " + one.values().getFirst().getLiteralLexicalForm())
                .orElse("none");
    }

    private static List<String> rests(Optional<ConcludedValue> chosen) {
        return chosen.stream()
                .flatMap(one -> one.restsOn().stream())
                .map(node -> Iris.shortName(node.getURI()))
                .toList();
    }

    @Test
    void theListsWordGoesFirst() {
        Optional<ConcludedValue> chosen = date(Sample.model(LISTED, on("2026-02-02", MAKER), on("2026-02-02", "a")));
        assertThat(told(chosen)).isEqualTo("MODEL_LIST 2026-01");
        assertThat(rests(chosen)).containsExactly("record-acme-rocket");
    }

    @Test
    void theMakersOwnDateHoldsWhereAnotherHouseAgrees() {
        Optional<ConcludedValue> chosen = date(Sample.model(on("2026-02-02", MAKER), on("2026-02-02", "a")));
        assertThat(told(chosen)).isEqualTo("AGREEING_OFFERINGS 2026-02-02");
        assertThat(rests(chosen)).containsExactlyInAnyOrder("offering-a-rocket", "offering-mistral-rocket");
        assertThat(told(date(Sample.model(on("2026-02-02", MAKER)))))
                .as("one house is too few, the maker's too")
                .isEqualTo("none");
    }

    @Test
    void whatResellersAloneAgreeOnIsNobodysAndHalfAreNotMost() {
        assertThat(told(date(Sample.model(on("2026-03-03", "a"), on("2026-03-03", "b"), on("2026-03-03", "c")))))
                .as("perhaps the day of a preview")
                .isEqualTo("none");
        assertThat(told(date(Sample.model(
                        on("2026-03-03", MAKER), on("2026-03-03", "b"), on("2026-04-04", "d"), on("2026-04-04", "e")))))
                .as("half are not most")
                .isEqualTo("none");
    }

    @Test
    void ofDatesThatDifferByDaysOnlyTheMonthIsLeft() {
        ModelProfile profile =
                Sample.model(on("2024-12-03", MAKER), on("2024-12-03", "a"), on("2024-12-05", "b"), on("2024-12", "c"));
        assertThat(told(date(profile))).isEqualTo("AGREEING_OFFERINGS 2024-12");
        assertThat(rests(date(profile))).hasSize(4);
        assertThat(told(date(Sample.model(on("2024-12-03", "a"), on("2024-12-04", "b"), on("2024-12-05", "c")))))
                .as("days on which resellers began")
                .isEqualTo("none");
    }

    @Test
    void ofDatesThatDifferByMonthsNothingIsLeftUnlessTheMakersIsWithTheMost() {
        Offering late = on("2024-12-15", "late");
        assertThat(told(date(Sample.model(on("2024-07-23", "a"), on("2024-07-23", "b"), on("2024-07-23", "c"), late))))
                .isEqualTo("none");
        assertThat(told(date(Sample.model(on("2024-07-23", MAKER), on("2024-07-23", "b"), late))))
                .isEqualTo("AGREEING_OFFERINGS 2024-07");
        assertThat(told(date(Sample.model(on("2024-07-23", MAKER), late))))
                .as("half are not most")
                .isEqualTo("none");
    }

    @Test
    void aRecordThatIsOutBeforeWhatItKnowsIsASlip() {
        Sample slip = Sample.of("acme/rocket").released("2024-06-26").knows("2025-05");
        ModelProfile profile = Sample.model(List.of(slip.listed()), on("2025-06-26", MAKER), on("2025-06-26", "a"));
        assertThat(told(date(profile))).isEqualTo("AGREEING_OFFERINGS 2025-06-26");
        assertThat(told(Sample.choice(profile, MAKER).knowledgeCutoff(date -> true)))
                .isEqualTo("none");
    }

    private static Offering knowing(String day, String provider) {
        return Sample.of("rocket").knows(day).at(provider);
    }

    private static Optional<ConcludedValue> cutoff(ModelProfile profile) {
        return Sample.choice(profile, MAKER).knowledgeCutoff(date -> true);
    }

    @Test
    void aKnowledgeCutoffIsAMonthAndRecordsAgreeOnIt() {
        Optional<ConcludedValue> chosen = cutoff(Sample.model(knowing("2025-07-31", MAKER), knowing("2025-07", "a")));
        assertThat(told(chosen)).isEqualTo("AGREEING_OFFERINGS 2025-07");
        assertThat(rests(chosen)).hasSize(2);
    }

    @Test
    void aDayOnTheListIsNoMoreThanItsMonthAndNotStatedAsSuch() {
        Sample listed = Sample.of("acme/rocket");
        Optional<ConcludedValue> day =
                cutoff(Sample.model(List.of(listed.knows("2025-07-31").listed())));
        assertThat(told(day)).isEqualTo("MODEL_LIST 2025-07");
        assertThat(day.map(ConcludedValue::stated)).contains(false);
        Optional<ConcludedValue> month =
                cutoff(Sample.model(List.of(listed.knows("2025-07").listed())));
        assertThat(told(month)).isEqualTo("MODEL_LIST 2025-07");
        assertThat(month.map(ConcludedValue::stated)).contains(true);
    }

    @Test
    void onlyTheMakerKnowsTheKnowledgeCutoff() {
        assertThat(cutoff(Sample.model(knowing("2025-07", "a"), knowing("2025-07", "b"), knowing("2025-07", "c"))))
                .isEmpty();
    }

    @Test
    void providersOfOneHouseAreOneVoice() {
        Offering[] own = {on("2026-03-03", "zhipuai"), on("2026-03-03", "zai"), on("2026-03-03", "zai-coding-plan")};
        assertThat(told(Sample.choice(Sample.model(own), "zhipuai").released(date -> true)))
                .isEqualTo("none");
        assertThat(told(Sample.choice(Sample.model(own[0], on("2026-03-03", "a")), "zhipuai")
                        .released(date -> true)))
                .isEqualTo("AGREEING_OFFERINGS 2026-03-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alibaba", "azure", "nvidia"})
    void aProviderWhoseDatesAreNoReleaseDatesIsNotHeard(String provider) {
        assertThat(told(date(Sample.model(on("2026-03-03", MAKER), on("2026-03-03", provider)))))
                .isEqualTo("none");
    }

    @Test
    void whatCannotBeTrueIsPassedOver() {
        ModelProfile profile = Sample.model(LISTED, on("2026-02-02", MAKER), on("2026-02-02", "a"));
        assertThat(told(date(profile, date -> date.text().length() > 7))).isEqualTo("AGREEING_OFFERINGS 2026-02-02");
    }

    private static List<Node> abilities(Traits traits) {
        return traits.abilities().stream().map(CatalogueTerms::ability).toList();
    }

    private static Optional<ConcludedValue> abilities(ModelProfile profile) {
        return Sample.choice(profile, MAKER).abilities("capableOf", RecordChoiceTest::abilities);
    }

    @Test
    void ofSeveralAbilitiesThoseHoldThatHalfOfTheRecordsSay() {
        ModelProfile profile = Sample.model(
                Sample.of("rocket").can(Ability.REASONING, Ability.TOOL_CALL).at("a"),
                Sample.of("rocket").can(Ability.REASONING).at("b"),
                Sample.of("rocket").can(Ability.REASONING, Ability.ATTACHMENT).at("c"),
                Sample.of("rocket").at("d"));
        assertThat(abilities(profile)).hasValueSatisfying(one -> {
            assertThat(one.basis()).isEqualTo(ConclusionRule.MOST_OFFERINGS);
            assertThat(one.values()).containsExactly(CatalogueTerms.ability(Ability.REASONING));
            assertThat(one.restsOn()).hasSize(3);
        });
    }

    @Test
    void whatOneResellerAloneSaysIsNoAbilityButWhatTheMakerSaysIs() {
        Sample reasoner = Sample.of("rocket").can(Ability.REASONING);
        assertThat(abilities(Sample.model(reasoner.at("a"), Sample.of("rocket").at("b"))))
                .isEmpty();
        assertThat(abilities(Sample.model(reasoner.at("zhipuai"), reasoner.at("zai"))))
                .as("one house is one voice")
                .isEmpty();
        assertThat(abilities(Sample.model(reasoner.at(MAKER)))).isPresent();
    }

    @Test
    void whatNoRecordSaysWholeRestsOnThoseThatSayAPart() {
        ModelProfile profile = Sample.model(
                Sample.of("rocket").can(Ability.REASONING).at("a"),
                Sample.of("rocket").can(Ability.REASONING).at("b"),
                Sample.of("rocket").can(Ability.TOOL_CALL).at("c"),
                Sample.of("rocket").can(Ability.TOOL_CALL).at("d"));
        assertThat(abilities(profile)).hasValueSatisfying(one -> {
            assertThat(one.values()).hasSize(2);
            assertThat(rests(Optional.of(one))).hasSize(4);
        });
    }

    @Test
    void aRecordOfTheListOrTheMakersThatNamesNoAbilityDeniesIt() {
        ModelProfile listed =
                Sample.model(LISTED, Sample.of("rocket").can(Ability.TOOL_CALL).at("a"));
        assertThat(abilities(listed)).isEmpty();
        ModelProfile made = Sample.model(
                Sample.of("rocket").at(MAKER),
                Sample.of("rocket").can(Ability.TOOL_CALL).at("a"));
        assertThat(abilities(made)).isEmpty();
    }

    @Test
    void aRecordThatNamesNoModalityLeavesItToTheNext() {
        ModelProfile profile = Sample.model(
                LISTED,
                Sample.of("rocket").at(MAKER),
                Sample.of("rocket").gives(Modality.IMAGE).at("a"));
        assertThat(Sample.choice(profile, MAKER).modalities("produces", traits -> traits.outputs().stream()
                        .map(CatalogueTerms::modality)
                        .toList()))
                .hasValueSatisfying(one -> {
                    assertThat(one.basis()).isEqualTo(ConclusionRule.MOST_OFFERINGS);
                    assertThat(rests(Optional.of(one))).containsExactly("offering-a-rocket");
                });
    }
}
