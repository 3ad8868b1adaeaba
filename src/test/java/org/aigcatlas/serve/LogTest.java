package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server writes to its log. */
class LogTest {
    private static final String SLOW = "SELECT ?s\n\t# \u001b[31mred\u2028\nWHERE { ?s ?p ?o } LIMIT 1";

    @TempDir
    private Path folder;

    private static List<JsonObject> objects(ServedProcess server, String message) throws Exception {
        return server.said()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(line -> line.get("message").getAsString().equals(message))
                .toList();
    }

    @Test
    void eachRequestIsALineOfJson() throws Exception {
        try (ServedProcess server = ServedProcess.start(folder, List.of(), "--log", "json", "--slow-queries", "0")) {
            server.client().get("/nowhere?secret=1", "X-Request-Id", "one");
            server.client().sparql(SLOW, "X-Request-Id", "two");
            server.client().get("/queries/tools-by-vendor.json?vendor=Baidu", "X-Request-Id", "three");
            Conditions.await("all are told", () -> objects(server, "request").size() == 3);
            JsonObject line = objects(server, "request").getFirst();
            assertThat(Instant.parse(line.get("time").getAsString())).isBefore(Instant.now());
            assertThat(line.get("level").getAsString()).isEqualTo("info");
            assertThat(line.get("request").getAsString()).isEqualTo("one");
            assertThat(line.get("method").getAsString()).isEqualTo("GET");
            assertThat(line.get("path").getAsString()).isEqualTo("/nowhere");
            assertThat(line.get("status").getAsInt()).isEqualTo(404);
            assertThat(line.get("milliseconds").getAsLong()).isNotNegative();
            assertThat(line.get("bytes").getAsLong()).isPositive();
            assertThat(line.get("client").getAsString()).isEqualTo("127.0.0.1");
            List<JsonObject> slow = objects(server, "slow query");
            assertThat(slow).hasSize(2);
            assertThat(slow.getFirst().get("request").getAsString()).isEqualTo("two");
            assertThat(slow.getFirst().get("query").getAsString()).contains("\\n\\t# \\u001B[31mred\\u2028\\n");
            assertThat(slow.getLast().get("query").getAsString()).isEqualTo("/queries/tools-by-vendor?vendor=Baidu");
        }
    }

    @Test
    void withoutJsonOnlySlowQueriesAreTold() throws Exception {
        try (ServedProcess server = ServedProcess.start(folder, List.of(), "--slow-queries", "0")) {
            server.client().get("/nowhere");
            server.client().sparql(SLOW);
            assertThat(server.said().lines())
                    .hasSize(1)
                    .allMatch(line -> line.contains("slow query") && line.contains("\\u001B[31mred"));
        }
        try (ServedProcess server = ServedProcess.start(folder, List.of())) {
            server.client().sparql(SLOW);
            assertThat(server.said()).isEmpty();
        }
    }
}
