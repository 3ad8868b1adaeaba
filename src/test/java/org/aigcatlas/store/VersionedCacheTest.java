package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.store.readset.ReadSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class VersionedCacheTest {
    private final VersionedCache<String, String> cache = new VersionedCache<>();
    private final AtomicInteger works = new AtomicInteger();

    private String ask(String version, String key) {
        return cache.get(version, key, () -> key + works.incrementAndGet());
    }

    @Test
    void aQuestionIsWorkedOutOnceForEachVersion() {
        assertThat(List.of(ask("1", "a"), ask("1", "a"), ask("1", "b"))).containsExactly("a1", "a1", "b2");
        assertThat(List.of(ask("2", "a"), ask("2", "a"))).containsExactly("a3", "a3");
    }

    /** Lets another thread ask, and gives what it got, once it has nothing to do but wait. */
    private static Thread whoWaits(Runnable asking) {
        Thread thread = new Thread(asking);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoAsksTheSameMeanwhileWaitsAndGetsTheSame() {
        ConcurrentLinkedQueue<String> got = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Thread> waiting = new ConcurrentLinkedQueue<>();
        got.add(cache.get("1", "a", () -> {
            IntStream.range(0, 5).forEach(i -> waiting.add(whoWaits(() -> got.add(ask("1", "a")))));
            return "first";
        }));
        waiting.forEach(VersionedCacheTest::join);
        assertThat(got).hasSize(6).containsOnly("first");
        assertThat(works).hasValue(0);
    }

    @Test
    void whoAsksSomethingElseMeanwhileDoesNotWait() throws InterruptedException {
        CountDownLatch other = new CountDownLatch(1);
        String answer = cache.get("1", "a", () -> {
            Thread thread = new Thread(() -> {
                IntStream.range(0, 100).forEach(i -> ask("1", "b" + i));
                other.countDown();
            });
            thread.start();
            join(thread);
            return "a";
        });
        other.await();
        assertThat(answer).isEqualTo("a");
        assertThat(works).hasValue(100);
    }

    @Test
    void whatFailsFailsForAllWhoWaitAndIsNotKept() {
        ConcurrentLinkedQueue<Thread> waiting = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> heard = new ConcurrentLinkedQueue<>();
        IllegalStateException fault = new IllegalStateException("no");
        assertThatThrownBy(() -> cache.get("1", "a", () -> {
                    waiting.add(whoWaits(() -> {
                        try {
                            ask("1", "a");
                        } catch (RuntimeException e) {
                            heard.add(e);
                        }
                    }));
                    throw fault;
                }))
                .isSameAs(fault);
        waiting.forEach(VersionedCacheTest::join);
        assertThat(heard).containsExactly(fault);
        assertThat(ask("1", "a")).isEqualTo("a1");
    }

    @Test
    void anErrorFailsForAllToo() {
        StackOverflowError fault = new StackOverflowError();
        assertThatThrownBy(() -> cache.get("1", "a", () -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(ask("1", "a")).isEqualTo("a1");
    }

    @Test
    void whatWasBegunBeforeAChangeIsNotGivenAfterIt() {
        AtomicReference<String> meanwhile = new AtomicReference<>("");
        String late = cache.get("1", "a", () -> {
            meanwhile.set(ask("2", "a"));
            return "old";
        });
        assertThat(late).isEqualTo("old");
        assertThat(meanwhile).hasValue("a1");
        assertThat(ask("2", "a")).isEqualTo("a1");
    }

    @Test
    void aChangeEmptiesIt() {
        ask("1", "a");
        ask("2", "b");
        assertThat(ask("2", "a")).isEqualTo("a3");
        ask("3", "b");
        assertThat(ask("1", "a")).isEqualTo("a5");
    }

    @Test
    void itTakesNoMoreMemoryThanItMay() {
        VersionedCache<Integer, String> small = new VersionedCache<>(10_000, String::length);
        String answer = "x".repeat(900);
        IntStream.range(0, 1000).forEach(key -> small.get("1", key, () -> answer));
        // With its key, an answer takes somewhat more than 900 bytes; ten of them fit.
        assertThat(IntStream.range(0, 1000).filter(key -> isKept(small, key)).count())
                .isBetween(5L, 10L);
        small.get("1", -1, () -> "x".repeat(20_000));
        assertThat(isKept(small, -1)).isFalse();
    }

    private static boolean isKept(VersionedCache<Integer, String> cache, int key) {
        Supplier<String> unknown = () -> {
            throw new IllegalStateException("not kept");
        };
        try {
            return !cache.get("1", key, unknown).isEmpty();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Test
    void ofSeveralQuestionsOnlyTheUnknownAreWorkedOutAtOnce() {
        ask("1", "a");
        AtomicReference<Set<String>> asked = new AtomicReference<>(Set.of());
        Map<String, String> got = cache.getAll("1", Set.of("a", "b", "c"), unknown -> {
            asked.set(unknown);
            return Map.of("b", "B", "c", "C");
        });
        assertThat(asked).hasValue(Set.of("b", "c"));
        assertThat(got).isEqualTo(Map.of("a", "a1", "b", "B", "c", "C"));
        assertThat(Stream.of("b", "c").map(key -> ask("1", key))).containsExactly("B", "C");
    }

    @Test
    void whatWasFoundOutElsewhereIsKeptWhereTheStoreIsStillTheSame() {
        assertThat(cache.kept("1", "a")).isEmpty();
        cache.keep("1", "a", "found", ReadSet.ALL);
        assertThat(cache.kept("1", "a")).contains("found");
        assertThat(cache.kept("2", "a")).isEmpty();
        cache.keep("1", "a", "late", ReadSet.ALL);
        assertThat(cache.kept("2", "a")).isEmpty();
        assertThat(ask("2", "a")).isEqualTo("a1");
    }

    @Test
    void anOpenQuestionIsSharedAndItsAnswerIsNotKept() {
        VersionedCache<String, String> open = VersionedCache.ofOpenQuestions();
        ConcurrentLinkedQueue<String> got = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Thread> waiting = new ConcurrentLinkedQueue<>();
        Runnable asking = () -> got.add(open.get("1", "a", () -> "own" + works.incrementAndGet()));
        got.add(open.get("1", "a", () -> {
            waiting.add(whoWaits(asking));
            return "first";
        }));
        waiting.forEach(VersionedCacheTest::join);
        assertThat(got).containsExactly("first", "first");
        assertThat(open.kept("1", "a")).isEmpty();
        assertThat(open.bytes()).isZero();
        asking.run();
        assertThat(got).endsWith("own1");
    }
}
