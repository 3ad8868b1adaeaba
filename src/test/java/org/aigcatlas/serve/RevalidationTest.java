package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of queries that a client has already. */
class RevalidationTest {
    private static final String CSV = "text/csv";
    private static final String ALL = "SELECT ?o { <x:a> <x:p> ?o } ORDER BY ?o";

    @RegisterExtension
    private final RunningAtlas server = RunningAtlas.of(Atlas::inMemory);

    private final Client client = server.client();

    @BeforeEach
    void put() {
        put("<x:a> <x:p> 1 .");
    }

    private void put(String turtle) {
        Graphs.put((LocalStore) server.atlas().store(), "any", turtle);
    }

    private String tag(String query, String type) {
        return client.sparql(query, "Accept", type).header("ETag").orElseThrow();
    }

    @Test
    void aClientIsToldThatItHasTheAnswer() {
        Client.Answer first = client.sparql(ALL, "Accept", CSV);
        String tag = first.header("ETag").orElseThrow();
        assertThat(first.header("Vary").orElse("")).contains("Accept");
        assertThat(first.header("Cache-Control")).contains("no-cache");
        Client.Answer again = client.sparql(ALL, "Accept", CSV, "If-None-Match", "\"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).contains(tag);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aHeadIsAGetWithoutABody() {
        String path = "/sparql?query=" + Client.encode(ALL);
        Client.Answer head = client.send("HEAD", path, "", "Accept", CSV);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.type()).startsWith(CSV);
        assertThat(head.header("ETag")).contains(tag(ALL, CSV));
        assertThat(client.send("HEAD", path, "", "Accept", CSV, "If-None-Match", tag(ALL, CSV))
                        .status())
                .isEqualTo(304);
        assertThat(client.send("HEAD", "/sparql?query=SELECT", "").status()).isEqualTo(400);
    }

    @Test
    void aCommitMakesAnotherAnswer() {
        String before = tag(ALL, CSV);
        assertThat(client.sparql(ALL, "Accept", CSV).body()).isEqualTo("o\r\n1\r\n");
        put("<x:a> <x:p> 2 .");
        Client.Answer after = client.sparql(ALL, "Accept", CSV, "If-None-Match", before);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).isEqualTo("o\r\n1\r\n2\r\n");
        assertThat(after.header("ETag")).isNotEqualTo(Optional.of(before));
    }

    @Test
    void anotherFormIsAnotherAnswer() {
        String json = "application/sparql-results+json";
        assertThat(tag(ALL, CSV)).isNotEqualTo(tag(ALL, json));
        assertThat(client.sparql(ALL, "Accept", json, "If-None-Match", tag(ALL, CSV))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (NOW() AS ?x) {}", "SELECT (RAND() AS ?x) {}", "ASK { FILTER(UUID() = <x:a>) }"})
    void whatMayDifferTheNextTimeHasNoTag(String query) {
        assertThat(client.sparql(query, "If-None-Match", "*").status()).isEqualTo(200);
        assertThat(client.sparql(query).header("ETag")).isEmpty();
    }

    @Test
    void whatIsPostedOrRefusedHasNoTag() {
        Client.Answer posted = client.send("POST", "/sparql", ALL, "Content-Type", "application/sparql-query");
        assertThat(posted.header("ETag")).isEmpty();
        Client.Answer refused = client.sparql("SELECT * FROM <x:none> { ?s ?p ?o }");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("ETag")).isEmpty();
    }
}
