package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.aigcatlas.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricsTest {
    /** A comment, or a name, labels in braces, and a number. */
    private static final Pattern LINE = Pattern.compile(
            "# (HELP|TYPE) [a-zA-Z_:][\\w:]* .*"
                    + "|[a-zA-Z_:][\\w:]*(\\{[a-zA-Z_]\\w*=\"[^\"]*\"(,[a-zA-Z_]\\w*=\"[^\"]*\")*})? (-?[\\d.]+(E-?\\d+)?|NaN|[+-]Inf)");

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Atlas::inMemory);

    private static final Client client = server.client();

    @Test
    void requestsAreCountedByAddressAndStatus() {
        client.get("/queries");
        client.get("/queries/no-such-query");
        // Of the things that some queries are about by default, this graph has none.
        assertThat(client.get("/queries.ttl").status()).isEqualTo(200);
        client.get("/nowhere/one");
        client.get("/elsewhere/two");
        client.sparql("ASK {}");
        String figures = client.get("/metrics").body();
        assertThat(figures.lines())
                .contains(
                        "aigc_requests_seconds_count{address=\"/queries\",status=\"200\"} 2",
                        "aigc_requests_seconds_count{address=\"/queries\",status=\"404\"} 1",
                        "aigc_requests_seconds_count{address=\"other\",status=\"404\"} 2",
                        "aigc_requests_seconds_count{address=\"/sparql\",status=\"200\"} 1");
        assertThat(figures)
                .contains(
                        "aigc_requests_running 1.0",
                        "aigc_build_info{",
                        "jvm_memory_used_bytes",
                        "process_uptime_seconds")
                .containsPattern("fuseki_requests\\{[^}]*dataset=\"/sparql\"[^}]*} 1\\.0");
    }

    @Test
    void theyAreInTheFormOfPrometheus() {
        Client.Answer answer = client.get("/metrics");
        assertThat(answer.type()).startsWith("text/plain; version=0.0.4");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body().lines()).isNotEmpty().allMatch(LINE.asMatchPredicate());
    }
}
