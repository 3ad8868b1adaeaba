package org.aigcatlas.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.aigcatlas.store.readset.WriteSet;

/**
 * The answers of one version of a store: it has them for itself, so that a late one reaches those who ask of another only
 * where nothing has touched it since.
 *
 * @param version the version
 * @param most how much memory they may take, in bytes
 * @param size how much an answer takes, in bytes
 * @param kept the answers, also those that are still being found out
 * @param previous the answers of the version before, for those who have begun before the change; they are soon done
 * @param since when the version was first asked about, in nanoseconds
 */
record VersionedAnswers<K, V>(
        String version,
        long most,
        ToLongFunction<V> size,
        Cache<K, CompletableFuture<KnownAnswer<V>>> kept,
        Optional<VersionedAnswers<K, V>> previous,
        long since) {
    private static final long LATE = TimeUnit.SECONDS.toNanos(1);

    /** {@return room for answers of no version, of so many bytes} */
    static <K, V> VersionedAnswers<K, V> empty(long most, ToLongFunction<V> size) {
        return empty("", Math.min(most, Integer.MAX_VALUE - 1), size, Optional.empty());
    }

    private static <K, V> VersionedAnswers<K, V> empty(
            String version, long most, ToLongFunction<V> size, Optional<VersionedAnswers<K, V>> previous) {
        Cache<K, CompletableFuture<KnownAnswer<V>>> kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K key, CompletableFuture<KnownAnswer<V>> answer) -> weight(key, answer, size))
                .executor(Runnable::run)
                .build();
        return new VersionedAnswers<>(version, most, size, kept, previous, System.nanoTime());
    }

    /** What is still being found out weighs nothing, and is never given up. */
    private static <K, V> int weight(K key, CompletableFuture<KnownAnswer<V>> answer, ToLongFunction<V> size) {
        return answer.isDone() ? Math.clamp(bytes(key, answer.join(), size), 0, Integer.MAX_VALUE) : 0;
    }

    private static <K, V> long bytes(K key, KnownAnswer<V> answer, ToLongFunction<V> size) {
        return MemorySize.of(key.toString())
                + size.applyAsLong(answer.value())
                + answer.reads().size();
    }

    /** {@return room for the answers of another version, as large as this} */
    VersionedAnswers<K, V> emptyFor(String other) {
        return empty(other, most, size, Optional.empty());
    }

    /**
     * Tells which are the same in a later version.
     *
     * @param later that version
     * @param written what the commits until then have written; empty where that isn't known
     * @return those answers
     */
    VersionedAnswers<K, V> carried(String later, Optional<WriteSet> written) {
        VersionedAnswers<K, V> fresh = empty(later, most, size, Optional.of(alone()));
        written.ifPresent(commits -> coldestFirst().forEach((key, answer) -> {
            boolean isSame = answer.isDone()
                    && !answer.isCompletedExceptionally()
                    && !answer.join().reads().isTouchedBy(commits);
            if (isSame) {
                fresh.known().put(key, answer);
            }
        }));
        return fresh;
    }

    /** What is asked most is to come in last, and there is room for all of it. */
    private Map<K, CompletableFuture<KnownAnswer<V>>> coldestFirst() {
        return kept.policy()
                .eviction()
                .map(room -> room.coldest(Integer.MAX_VALUE))
                .orElseGet(Map::of);
    }

    /** {@return whether it has answers of the version before that nobody is to ask for any more} */
    boolean isOld() {
        return previous.isPresent() && System.nanoTime() - since > LATE;
    }

    /** {@return the same without the answers of the version before} */
    VersionedAnswers<K, V> alone() {
        return new VersionedAnswers<>(version, most, size, kept, Optional.empty(), since);
    }

    /** {@return the answers of a version by what is asked, where it is this one or the one before} */
    Optional<ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>>> at(String asked) {
        return asked.equals(version)
                ? Optional.of(known())
                : previous.filter(before -> before.version().equals(asked)).map(VersionedAnswers::known);
    }

    /** {@return the answers by what is asked} */
    ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> known() {
        return kept.asMap();
    }

    /** {@return how many bytes those take that are found} */
    long bytes() {
        return kept.policy()
                .eviction()
                .map(room -> room.weightedSize().orElse(0))
                .orElse(0L);
    }
}
