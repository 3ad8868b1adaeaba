package org.aigcatlas.load.catalogue.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.load.catalogue.Catalogues;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileTest {
    @TempDir
    Path folder;

    private final RecordCollection landscape = new RecordCollection();

    private Report read(String json) {
        return Catalogues.read(List.of(file(json)), landscape);
    }

    private Path file(String json) {
        try {
            return Files.writeString(folder.resolve("catalogue.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anOfferingIsReadWithEverythingThatTheAtlasKeeps() {
        read("""
                {"acme": {"id": "acme", "name": "Acme", "doc": "https://acme.example/models", "models": {"maker/m-1": {
                  "id": "maker/m-1", "name": "M 1", "family": "m", "release_date": "2026-01", "last_updated": "2026-02-03",
                  "knowledge": "2025", "attachment": false, "reasoning": true, "tool_call": true, "open_weights": true,
                  "base_model": "maker/m-1", "status": "beta",
                  "cost": {"input": 0.25, "output": 1e1, "cache_read": 0.025000000000000001},
                  "limit": {"context": 128000, "output": 0},
                  "modalities": {"input": ["text", "image"], "output": ["text"]}}}}}""");
        assertThat(landscape.providers())
                .containsExactly(
                        new CatalogueItem.Provider("acme", "Acme", Optional.of("https://acme.example/models")));
        Offering offering = landscape.offerings().getFirst();
        assertThat(offering.id()).isEqualTo("acme/maker/m-1");
        assertThat(offering.baseModel()).contains("maker/m-1");
        assertThat(offering.status()).contains("beta");
        assertThat(offering.prices().get(Price.INPUT)).isEqualByComparingTo(new BigDecimal("0.25"));
        assertThat(offering.prices().get(Price.OUTPUT)).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(offering.prices().get(Price.CACHE_READ)).isEqualByComparingTo(new BigDecimal("0.025"));
        assertThat(offering.traits().limits()).containsExactly(entry(Limit.CONTEXT, 128_000L));
        assertThat(offering.traits().inputs()).containsExactly(Modality.TEXT, Modality.IMAGE);
        assertThat(offering.traits().released()).contains(new SourceDate("2026-01"));
        assertThat(offering.traits().knowledge()).contains(new SourceDate("2025"));
        assertThat(offering.traits().openWeights()).isTrue();
    }

    @Test
    void whatCanNotBeUsedIsNamedWithItsReasonAndLeavesTheRestAlone() {
        Report report = read("""
                {"acme": {"name": "Acme", "models": {
                  "nameless": {"id": "nameless"},
                  "odd": 7,
                  "twice": {"name": "Twice"}, "twice": {"name": "Again"},
                  "dated": {"name": "Dated", "release_date": "2025-25-11", "cost": {"input": -1, "output": "free"},
                            "limit": {"context": 1.5}, "modalities": {"input": "text", "output": ["smell"]}},
                  "good": {"name": "Good"}}},
                 "anonymous": {"models": {"lost": {"name": "Lost"}}}}""");
        assertThat(landscape.offerings().stream().map(Offering::id))
                .containsExactly("acme/twice", "acme/dated", "acme/good");
        assertThat(report.rejected())
                .extracting(remark -> remark.in(Language.EN))
                .containsExactly(
                        "acme/nameless: It has no name.",
                        "acme/odd: It is no object.",
                        "acme/twice: The catalogue has it twice; the first was taken.",
                        "anonymous: A provider needs a short name and a name; it was left out with all it offers.");
        assertThat(report.rejected())
                .extracting(remark -> remark.in(Language.ZH))
                .contains("acme/nameless：它没有名称。", "acme/twice：目录中出现两次，取第一次的。");
        assertThat(report.remarks())
                .extracting(remark -> remark.in(Language.ZH))
                .contains("acme/dated：release_date “2025-25-11”不是年、月或日，已略去。", "acme/dated：context 不是整数，已略去。")
                .allMatch(said -> said.matches("(?s)acme/dated：[a-z_]+ .*[\\p{IsHan}]，已略去。"));
        assertThat(report.remarks())
                .extracting(remark -> remark.in(Language.EN))
                .anySatisfy(said -> assertThat(said)
                        .isEqualTo("acme/dated: release_date “2025-25-11” is no day, month or year; it was left out."))
                .anySatisfy(said -> assertThat(said).contains("input is no number"))
                .anySatisfy(said -> assertThat(said).contains("context is no whole number"))
                .anySatisfy(said -> assertThat(said).contains("“smell” is no modality known here"));
    }

    @Test
    void keysThatNobodyKnowsAreCountedAndNotFatal() {
        Report report = read("""
                {"acme": {"name": "Acme", "mood": 1, "models": {"a": {"name": "A", "colour": 1, "cost": {"input": 1, "soul": 2}},
                          "b": {"name": "B", "colour": 2}}}}""");
        assertThat(report.unknownKeys())
                .containsExactly(entry("cost.soul", 1), entry("model.colour", 2), entry("provider.mood", 1));
        assertThat(landscape.offerings()).hasSize(2);
    }

    @Test
    void theListOfModelsAndTheTasksAreKnownByWhatTheyHold() {
        read("""
                {"maker/m-1": {"id": "maker/m-1", "name": "M 1", "modalities": {"input": ["text"], "output": ["text"]}}}""");
        assertThat(landscape.listed()).extracting(CatalogueItem.Listed::lab).containsExactly("maker");
        read("""
                {"source": "x", "modalities": {"nlp": "Words"},
                 "tasks": {"t": {"name": "T", "modality": "nlp", "subtasks": [{"type": "s", "name": "S"}, {"type": 3}]}}}""");
        assertThat(landscape.fields()).containsExactly(new CatalogueItem.TaskField("nlp", "Words"));
        assertThat(landscape.tasks())
                .containsExactly(
                        new CatalogueItem.Task("t", "T", Optional.of("nlp"), Optional.empty()),
                        new CatalogueItem.Task("s", "S", Optional.empty(), Optional.of("t")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "7",
                "{\"a\": 1}",
                "{\"a\": {\"b\": {}}}",
                "<html>",
                "{\"acme\": {\"name\": \"A\", \"models\": {"
            })
    void whatIsNoCatalogueIsRefusedWholeWithASentence(String text) {
        Path file = file(text);
        assertThatThrownBy(() -> Catalogues.read(List.of(file), landscape))
                .isInstanceOfSatisfying(AtlasException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ProblemKind.DATA);
                    assertThat(e.problems().getFirst().place()).isEqualTo(file.toString());
                    assertThat(e.problems().getFirst().cause()).endsWith(".");
                });
    }

    @Test
    void whereverAFileIsCutItIsToldWithLineAndColumnInWords() {
        String whole = """
                {"acme": {"name": "A", "doc": "https://acme.example",
                  "models": {"m": {"name": "M", "cost": {"input": 1, "tiers": [{"input": 2}]}}}}}""";
        int tried = 0;
        for (Catalogue format : Catalogue.values()) {
            for (int length = 0; length < whole.length(); length++) {
                Path file = file(whole.substring(0, length));
                assertThatThrownBy(() -> Catalogues.read(List.of(file), Optional.of(format), new RecordCollection()))
                        .isInstanceOfSatisfying(
                                AtlasException.class,
                                e -> assertThat(e.problems().getFirst().cause())
                                        .matches(
                                                "It (is not JSON|can't be read to its end: the JSON breaks off) at line \\d+ column \\d+\\."));
                tried++;
            }
        }
        System.out.println("cut catalogues refused in words: " + tried);
    }
}
