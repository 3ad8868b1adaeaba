package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.aigcatlas.Graphs;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Store;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.junit.jupiter.api.Test;

class QueryResultCacheTest {
    private final AtomicInteger works = new AtomicInteger();

    private void ask(QueryResultCache repeats, String text, String graph, int size) {
        Query query = QueryFactory.create(text);
        repeats.answer(new QueryResultCache.Asked(text, List.of(graph), List.of()), query, () -> {
            works.incrementAndGet();
            return Optional.of(new BoundedResult.Whole(() -> new QueryExecResult(true), size, false));
        });
    }

    @Test
    void aQuestionIsAnsweredOnceUntilTheGraphChanges() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache repeats = new QueryResultCache(store);
            ask(repeats, "ASK {}", "x:g", 1);
            ask(repeats, "ASK {}", "x:g", 1);
            assertThat(works).hasValue(1);
            Graphs.put(store, "any", "<x:a> <x:p> 1 .");
            ask(repeats, "ASK {}", "x:g", 1);
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void anAnswerFromBeforeAChangeIsNotGivenAfterIt() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache repeats = new QueryResultCache(store);
            repeats.answer(
                    new QueryResultCache.Asked("ASK {}", List.of("x:g"), List.of()),
                    QueryFactory.create("ASK {}"),
                    () -> {
                        Graphs.put(store, "any", "<x:a> <x:p> 1 .");
                        // Somebody else asks meanwhile, of the graph as it is now.
                        ask(repeats, "ASK { ?s ?p ?o }", "x:g", 1);
                        return Optional.of(new BoundedResult.Whole(() -> new QueryExecResult(false), 1, false));
                    });
            ask(repeats, "ASK {}", "x:g", 1);
            assertThat(works).as("asked of the new graph").hasValue(2);
        }
    }

    @Test
    void anotherGraphIsAnotherQuestion() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache repeats = new QueryResultCache(store);
            ask(repeats, "ASK {}", "x:g", 1);
            ask(repeats, "ASK {}", "x:h", 1);
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void whatIsLargeOrLeftToChanceIsNotKept() {
        try (LocalStore store = LocalStore.inMemory()) {
            QueryResultCache repeats = new QueryResultCache(store);
            ask(repeats, "SELECT * { ?s ?p ?o }", "x:g", 100_000);
            ask(repeats, "SELECT * { ?s ?p ?o }", "x:g", 100_000);
            ask(repeats, "SELECT (RAND() AS ?x) {}", "x:g", 1);
            ask(repeats, "SELECT (RAND() AS ?x) {}", "x:g", 1);
            assertThat(works).hasValue(4);
        }
    }

    @Test
    void nothingIsKeptWhereOthersMayChangeTheGraph() {
        try (Store store = DatasetStore.of(DatasetGraphFactory.createTxnMem())) {
            QueryResultCache repeats = new QueryResultCache(store);
            ask(repeats, "ASK {}", "x:g", 1);
            ask(repeats, "ASK {}", "x:g", 1);
            assertThat(works).hasValue(2);
        }
    }
}
