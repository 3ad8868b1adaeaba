package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.aigcatlas.Graphs;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Store;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.junit.jupiter.api.Test;

class QueryResultCacheTest {
    private static final Lanes LANES = Lanes.of(ServiceLimits.DEFAULT.concurrent(2), new SimpleMeterRegistry());

    private static final Duration TIME = Duration.ofSeconds(30);

    private final AtomicInteger works = new AtomicInteger();

    private void ask(QueryResultCache cache, Store store, String text, String graph, long bytes) {
        ask(cache, store.version(), new QueryResultCache.Asked(text, List.of(graph), List.of(), TIME), bytes);
    }

    private void ask(QueryResultCache cache, String version, QueryResultCache.Asked asked, long bytes) {
        cache.answer(version, asked, cache.profile(asked.query()), () -> {
            works.incrementAndGet();
            return new BoundedResult.Whole(() -> new QueryExecResult(true), bytes, OptionalInt.empty());
        });
    }

    @Test
    void aQuestionIsAnsweredOnceUntilTheGraphChanges() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache cache = new QueryResultCache(store, LANES);
            ask(cache, store, "ASK {}", "x:g", 1);
            ask(cache, store, "ASK {}", "x:g", 1);
            assertThat(works).hasValue(1);
            Graphs.put(store, "any", "<x:a> <x:p> 1 .");
            ask(cache, store, "ASK {}", "x:g", 1);
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void anAnswerFromBeforeAChangeIsNotGivenAfterIt() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache cache = new QueryResultCache(store, LANES);
            QueryResultCache.Asked asked = new QueryResultCache.Asked("ASK {}", List.of("x:g"), List.of(), TIME);
            cache.answer(store.version(), asked, cache.profile(asked.query()), () -> {
                Graphs.put(store, "any", "<x:a> <x:p> 1 .");
                // Somebody else asks meanwhile, of the graph as it is now.
                ask(cache, store, "ASK { ?s ?p ?o }", "x:g", 1);
                return new BoundedResult.Whole(() -> new QueryExecResult(false), 1, OptionalInt.empty());
            });
            ask(cache, store, "ASK {}", "x:g", 1);
            assertThat(works).as("asked of the new graph").hasValue(2);
        }
    }

    @Test
    void anotherGraphOrTimeIsAnotherQuestion() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache cache = new QueryResultCache(store, LANES);
            ask(cache, store, "ASK {}", "x:g", 1);
            ask(cache, store, "ASK {}", "x:h", 1);
            assertThat(works).hasValue(2);
            Duration less = TIME.minusSeconds(1);
            ask(cache, store.version(), new QueryResultCache.Asked("ASK {}", List.of("x:g"), List.of(), less), 1);
            assertThat(works).hasValue(3);
        }
    }

    @Test
    void whatIsLargeOrLeftToChanceIsNotKept() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache cache = new QueryResultCache(store, LANES);
            ask(
                    cache,
                    store,
                    "SELECT * { ?s ?p ?o }",
                    "x:g",
                    Runtime.getRuntime().maxMemory());
            ask(
                    cache,
                    store,
                    "SELECT * { ?s ?p ?o }",
                    "x:g",
                    Runtime.getRuntime().maxMemory());
            ask(cache, store, "SELECT (RAND() AS ?x) {}", "x:g", 1);
            ask(cache, store, "SELECT (RAND() AS ?x) {}", "x:g", 1);
            assertThat(works).hasValue(4);
        }
    }

    @Test
    void nothingIsKeptWhereOthersMayChangeTheGraph() {
        try (Store store = DatasetStore.of(DatasetGraphFactory.createTxnMem())) {
            QueryResultCache cache = new QueryResultCache(store, LANES);
            ask(cache, store, "ASK {}", "x:g", 1);
            ask(cache, store, "ASK {}", "x:g", 1);
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void aQueryIsParsedOnce() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache cache = new QueryResultCache(store, LANES);
            QueryProfile first = cache.profile("ASK {}");
            assertThat(cache.profile("ASK {}")).isSameAs(first);
            Graphs.put(store, "any", "<x:a> <x:p> 1 .");
            assertThat(cache.profile("ASK {}")).isSameAs(first);
            assertThat(cache.profile("ASK { }")).isNotSameAs(first);
            assertThatThrownBy(() -> cache.profile("ASK {")).isInstanceOf(QueryParseException.class);
        }
    }
}
