package org.aigcatlas.load.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Item.Ability;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class RecordChoiceTest {
    private static final List<Listed> LISTED =
            List.of(Sample.of("acme/rocket").released("2026-01").listed());

    private static Offering on(String day, String provider) {
        return Sample.of("rocket").released(day).at(provider);
    }

    private static Optional<Conclusion> date(ModelProfile profile) {
        return Sample.choice(profile, "acme")
                .one("released", traits -> traits.released().map(SourceDate::literal), date -> true);
    }

    private static String told(Optional<Conclusion> chosen) {
        return chosen.map(one -> one.basis() + " " + one.values().getFirst().getLiteralLexicalForm())
                .orElse("none");
    }

    private static List<String> rests(Optional<Conclusion> chosen) {
        return chosen.stream()
                .flatMap(one -> one.restsOn().stream())
                .map(node -> Iris.shortName(node.getURI()))
                .toList();
    }

    @Test
    void theListsWordGoesFirst() {
        Optional<Conclusion> chosen = date(Sample.model(LISTED, on("2026-02-02", "acme")));
        assertThat(told(chosen)).isEqualTo("MODEL_LIST 2026-01");
        assertThat(rests(chosen)).containsExactly("record-acme-rocket");
    }

    @Test
    void thenTheMakersOwn() {
        assertThat(told(date(Sample.model(
                        on("2026-02-02", "acme"),
                        on("2026-03-03", "a"),
                        on("2026-03-03", "b"),
                        on("2026-03-03", "c")))))
                .isEqualTo("MAKERS_OFFERING 2026-02-02");
    }

    @Test
    void thenWhatThreeAndMostAgreeOn() {
        ModelProfile three = Sample.model(on("2026-03-03", "a"), on("2026-03-03", "b"), on("2026-03-03", "c"));
        assertThat(told(date(three))).isEqualTo("AGREEING_OFFERINGS 2026-03-03");
        assertThat(rests(date(three))).hasSize(3);
        assertThat(told(date(Sample.model(on("2026-03-03", "a"), on("2026-03-03", "b")))))
                .as("two are too few")
                .isEqualTo("none");
        assertThat(told(date(Sample.model(on("2026-03-03", "a"), on("2026-03-03", "a"), on("2026-03-03", "a")))))
                .as("one provider is one voice")
                .isEqualTo("none");
        assertThat(told(date(Sample.model(
                        on("2026-03-03", "a"),
                        on("2026-03-03", "b"),
                        on("2026-03-03", "c"),
                        on("2026-04-04", "d"),
                        on("2026-04-04", "e"),
                        on("2026-04-04", "f")))))
                .as("half are not most")
                .isEqualTo("none");
    }

    @Test
    void whatCannotBeTrueIsPassedOver() {
        ModelProfile profile = Sample.model(LISTED, on("2026-02-02", "acme"));
        Optional<Conclusion> chosen = Sample.choice(profile, "acme")
                .one(
                        "released",
                        traits -> traits.released().map(SourceDate::literal),
                        date -> date.getLiteralLexicalForm().length() > 7);
        assertThat(told(chosen)).isEqualTo("MAKERS_OFFERING 2026-02-02");
    }

    private static List<Node> abilities(Item.Traits traits) {
        return traits.abilities().stream().map(Terms::ability).toList();
    }

    @Test
    void ofSeveralValuesThoseHoldThatHalfOfTheRecordsSay() {
        ModelProfile profile = Sample.model(
                Sample.of("rocket").can(Ability.REASONING, Ability.TOOL_CALL).at("a"),
                Sample.of("rocket").can(Ability.REASONING).at("b"),
                Sample.of("rocket").can(Ability.REASONING, Ability.ATTACHMENT).at("c"),
                Sample.of("rocket").at("d"));
        assertThat(Sample.choice(profile).several("capableOf", RecordChoiceTest::abilities))
                .hasValueSatisfying(one -> {
                    assertThat(one.basis()).isEqualTo(Basis.MOST_OFFERINGS);
                    assertThat(one.values()).containsExactly(Terms.ability(Ability.REASONING));
                    assertThat(one.restsOn()).hasSize(3);
                });
    }

    @Test
    void aRecordThatSaysNothingLeavesItToTheNext() {
        ModelProfile profile = Sample.model(
                LISTED,
                Sample.of("rocket").at("acme"),
                Sample.of("rocket").can(Ability.TOOL_CALL).at("a"));
        assertThat(Sample.choice(profile, "acme").several("capableOf", RecordChoiceTest::abilities))
                .hasValueSatisfying(one -> assertThat(one.basis()).isEqualTo(Basis.MOST_OFFERINGS));
        ModelProfile silent = Sample.model(LISTED, Sample.of("rocket").at("a"));
        assertThat(Sample.choice(silent).several("capableOf", RecordChoiceTest::abilities))
                .isEmpty();
    }
}
