package org.aigcatlas.load.catalogue.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDateTest {

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-2024-08-06, 2024-08",
        "claude-opus-4-5-20251101, 2025-11",
        "command-r-08-2024, 2024-08",
        "mistral-large-2512, 2025-12",
        "kimi-k2-250711, 2025-07",
        "mistral-small-2503:free, 2025-03"
    })
    void aSpellingThatNamesAMonthIsRead(String spelling, String month) {
        assertThat(ReleaseDate.monthIn(spelling)).contains(YearMonth.parse(month));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deepseek-r1-0528",
                "gpt-4-1106-preview",
                "gpt-3.5-turbo-0125",
                "llama-3.1-405b",
                "gpt-5",
                "qwen-2513",
                "model-20251301"
            })
    void aSpellingThatNamesNoneIsLeftAlone(String spelling) {
        assertThat(ReleaseDate.monthIn(spelling)).isEmpty();
    }

    private static Optional<String> released(ConclusionRule basis, ModelProfile profile, String vendor) {
        return ReleaseDate.of(profile, Sample.choice(profile, vendor))
                .filter(conclusion -> conclusion.basis() == basis)
                .map(conclusion -> conclusion.values().getFirst().getLiteralLexicalForm());
    }

    private static ModelProfile large(String said) {
        Sample sample = Sample.of("mistral-large-2512").released(said);
        return Sample.model(sample.at("mistral"), sample.at("a"));
    }

    @Test
    void aFirstOfAMonthMayStandForAllOfItAndIsNotBelieved() {
        assertThat(released(ConclusionRule.NAME, large("2025-12-01"), "mistral"))
                .contains("2025-12");
    }

    @Test
    void aDateThatTheNameContradictsIsNobodysAndTheNamesMonthStands() {
        assertThat(released(ConclusionRule.NAME, large("2024-11-12"), "mistral"))
                .contains("2025-12");
    }

    @Test
    void theDayOfASnapshotIsNoReleaseButDatesFarFromItAreNotBelieved() {
        Sample near = Sample.of("rocket-preview-251028").released("2025-11-11");
        assertThat(released(
                        ConclusionRule.AGREEING_OFFERINGS, Sample.model(near.at("mistral"), near.at("a")), "mistral"))
                .contains("2025-11-11");
        Sample far = Sample.of("rocket-preview-251028").released("2026-11-11");
        ModelProfile profile = Sample.model(far.at("mistral"), far.at("a"));
        assertThat(ReleaseDate.of(profile, Sample.choice(profile, "mistral"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, 2025-11-30", "2025-12-02, 2025-12-02", "2026-03-31, 2026-03-31", "2025, 2025"})
    void aDateSoonAfterTheSnapshotIsBelieved(String said, String date) {
        assertThat(released(ConclusionRule.AGREEING_OFFERINGS, large(said), "mistral"))
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-31", "2026-04-01", "2024", "2026"})
    void aDateFarFromTheSnapshotIsNot(String said) {
        assertThat(released(ConclusionRule.NAME, large(said), "mistral")).contains("2025-12");
    }

    @Test
    void aResellersListingDayIsNoReleaseDay() {
        ModelProfile three = Sample.model(
                Sample.of("rocket").released("2026-01-02").at("a"),
                Sample.of("rocket").released("2026-01-02").at("b"),
                Sample.of("rocket").released("2026-01-02").at("c"));
        assertThat(ReleaseDate.of(three, Sample.choice(three))).isEmpty();
    }
}
