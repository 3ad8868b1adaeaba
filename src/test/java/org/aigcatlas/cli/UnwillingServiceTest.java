package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.Unwilling;
import org.aigcatlas.Unwilling.Way;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands that ask a service which keeps them waiting: each ends in its time, with a sentence. */
class UnwillingServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({
        "DRIPS, SELECT * { ?s ?p ?o }",
        "DRIPS, ASK { ?s ?p ?o }",
        "DRIPS, CONSTRUCT WHERE { ?s ?p ?o }",
        "DRIPS, DESCRIBE <x:a>",
        "DRIPS_HEAD, SELECT * { ?s ?p ?o }",
        "SILENT, SELECT * { ?s ?p ?o }",
        "DEAF, SELECT * { ?s ?p ?o }"
    })
    void aQueryEnds(Way way, String query) {
        endsInTime(way, "sparql", query, "--endpoint");
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"DRIPS", "SILENT", "DEAF"})
    void aCannedQueryAndASearchEnd(Way way) {
        endsInTime(way, "query", "vendors", "--endpoint");
        endsInTime(way, "search", "GAN", "--endpoint");
        endsInTime(way, "show", "GAN", "--endpoint");
        endsInTime(way, "export", "--format", "ntriples", "--endpoint");
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"DRIPS", "DRIPS_HEAD", "SILENT", "DEAF"})
    void fetchingACatalogueEnds(Way way) {
        endsInTime(way, "refresh", "--dry-run", "--from");
    }

    @ParameterizedTest
    @CsvSource({"SELECT * { ?s ?p ?o }", "ASK { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }", "DESCRIBE <x:a>"})
    void anAnswerThatHasNoEndIsLeftAtItsSize(String query) {
        try (Unwilling service = new Unwilling(Way.ENDLESS)) {
            Ended ended = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> Shell.run(
                            "sparql",
                            query,
                            "--lang",
                            "en",
                            "--endpoint",
                            service.address().toString()));
            assertThat(ended.err()).contains("sends more than").doesNotContain("Exception");
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    private static void endsInTime(Way way, String... words) {
        try (Unwilling service = new Unwilling(way)) {
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(List.of(service.address().toString(), "--timeout", "1", "--lang", "en"));
            Ended ended = assertTimeoutPreemptively(PATIENCE, () -> Shell.run(all.toArray(String[]::new)));
            assertThat(ended.err())
                    .as(String.join(" ", words))
                    .contains(service.address() + " did not give its whole answer within 1 seconds")
                    .doesNotContain("Exception");
            assertThat(ended.code()).isEqualTo(1);
        }
    }
}
