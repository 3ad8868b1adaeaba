package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

class KnownQueriesTest {
    private static final Lanes LANES = Lanes.of(ServiceLimits.DEFAULT.concurrent(2), new SimpleMeterRegistry());

    private static final Duration TIME = Duration.ofSeconds(30);

    private final AtomicInteger works = new AtomicInteger();

    private static KnownQueries.Asked asked(String text, String graph, Duration time) {
        return new KnownQueries.Asked(text, List.of(graph), List.of(), time);
    }

    private static BoundedResult.Whole yes() {
        return new BoundedResult.Whole(() -> new QueryExecResult(true), 1, OptionalInt.empty());
    }

    private BoundedResult.Whole ask(KnownQueries cache, String version, KnownQueries.Asked asked, Runnable meanwhile) {
        return cache.answer(version, asked, cache.profile(asked.query()), () -> {
            works.incrementAndGet();
            meanwhile.run();
            return yes();
        });
    }

    /** Asks something while the same thread finds something else out, which would wait for ever for the same. */
    private void askDuring(KnownQueries cache, Store store, KnownQueries.Asked one, KnownQueries.Asked other) {
        ask(cache, store.version(), one, () -> ask(cache, store.version(), other, () -> {}));
    }

    @Test
    void whoAsksWhatIsBeingAnsweredWaitsForIt() throws InterruptedException {
        try (LocalStore store = LocalStore.inMemory()) {
            KnownQueries cache = new KnownQueries(store, LANES);
            KnownQueries.Asked same = asked("ASK {}", "x:g", TIME);
            AtomicReference<BoundedResult.Whole> got = new AtomicReference<>();
            Thread other = new Thread(() -> got.set(ask(cache, store.version(), same, () -> {})));
            BoundedResult.Whole first = ask(cache, store.version(), same, () -> {
                other.start();
                while (other.getState() != Thread.State.WAITING && other.isAlive()) {
                    Thread.onSpinWait();
                }
            });
            other.join();
            assertThat(got.get()).isSameAs(first);
            assertThat(works).hasValue(1);
            ask(cache, store.version(), same, () -> {});
            assertThat(works).as("what was answered is kept elsewhere").hasValue(2);
        }
    }

    @Test
    void whoAsksOfTheGraphAsItIsNowDoesNotWaitForAnAnswerFromBefore() {
        try (LocalStore store = LocalStore.inMemory()) {
            KnownQueries cache = new KnownQueries(store, LANES);
            KnownQueries.Asked same = asked("ASK {}", "x:g", TIME);
            ask(cache, store.version(), same, () -> {
                Graphs.put(store, "any", "<x:a> <x:p> 1 .");
                ask(cache, store.version(), same, () -> {});
            });
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void anotherGraphOrTimeIsAnotherQuestion() {
        try (LocalStore store = LocalStore.inMemory()) {
            KnownQueries cache = new KnownQueries(store, LANES);
            KnownQueries.Asked one = asked("ASK {}", "x:g", TIME);
            askDuring(cache, store, one, asked("ASK {}", "x:h", TIME));
            askDuring(cache, store, one, asked("ASK {}", "x:g", TIME.minusSeconds(1)));
            assertThat(works).hasValue(4);
        }
    }

    @Test
    void whatIsLeftToChanceIsAnsweredToEachForItself() {
        try (LocalStore store = LocalStore.inMemory()) {
            KnownQueries cache = new KnownQueries(store, LANES);
            KnownQueries.Asked chance = asked("SELECT (RAND() AS ?x) {}", "x:g", TIME);
            askDuring(cache, store, chance, chance);
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void nothingIsSharedWhereOthersMayChangeTheGraph() {
        try (Store store = DatasetStore.of(DatasetGraphFactory.createTxnMem())) {
            KnownQueries cache = new KnownQueries(store, LANES);
            KnownQueries.Asked same = asked("ASK {}", "x:g", TIME);
            askDuring(cache, store, same, same);
            assertThat(works).hasValue(2);
        }
    }

    @Test
    void aQueryIsParsedOnce() {
        try (LocalStore store = LocalStore.inMemory()) {
            KnownQueries cache = new KnownQueries(store, LANES);
            QueryProfile first = cache.profile("ASK {}");
            assertThat(cache.profile("ASK {}")).isSameAs(first);
            Graphs.put(store, "any", "<x:a> <x:p> 1 .");
            assertThat(cache.profile("ASK {}")).isSameAs(first);
            assertThat(cache.profile("ASK { }")).isNotSameAs(first);
            assertThatThrownBy(() -> cache.profile("ASK {")).isInstanceOf(QueryParseException.class);
        }
    }
}
