package org.aigcatlas.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The cache of what was found out in a store: bounded by the memory that it takes, and emptied when the store has
 * changed. Of those who ask the same at once, one finds the answer out and the others wait for it. Safe for many threads.
 *
 * @param <K> what is asked, with a text that tells how long it is
 * @param <V> the answer
 */
public final class VersionedCache<K, V> {
    /** A version of the store has answers of its own, so that a late one never reaches those who ask of another. */
    private record Answers<K, V>(String version, Cache<K, CompletableFuture<V>> kept) {
        ConcurrentMap<K, CompletableFuture<V>> known() {
            return kept.asMap();
        }
    }

    private final long most;
    private final ToLongFunction<V> size;
    private final AtomicReference<Answers<K, V>> answers;

    /**
     * Room for answers; those least asked for are given up first.
     *
     * @param most how much memory they may take, in bytes
     * @param size how much an answer takes, in bytes
     */
    public VersionedCache(long most, ToLongFunction<V> size) {
        this.most = Math.min(most, Integer.MAX_VALUE - 1);
        this.size = size;
        this.answers = new AtomicReference<>(none(""));
    }

    /** Room for a handful of answers, however large they are. */
    public VersionedCache() {
        this(Long.MAX_VALUE, answer -> 0);
    }

    /** {@return no room: who asks what is being found out waits for it, and nothing is kept} */
    public static <K, V> VersionedCache<K, V> ofOpenQuestions() {
        return new VersionedCache<>(0, answer -> 0);
    }

    private Answers<K, V> none(String version) {
        Cache<K, CompletableFuture<V>> known = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher(this::weight)
                .executor(Runnable::run)
                .build();
        return new Answers<>(version, known);
    }

    /** What is still being found out weighs nothing, and is never given up. */
    private int weight(K key, CompletableFuture<V> answer) {
        return answer.isDone()
                ? Math.clamp(MemorySize.of(key.toString()) + size.applyAsLong(answer.join()), 0, Integer.MAX_VALUE)
                : 0;
    }

    /**
     * Finds an answer.
     *
     * @param version the store's version, read before the work begins to read the store
     * @param key what is asked
     * @param work finds it out where it isn't known for this version; what it throws, all who wait for it are thrown, and
     *     nothing is kept
     * @return the answer
     */
    public V get(String version, K key, Supplier<V> work) {
        return Objects.requireNonNull(
                getAll(version, Set.of(key), unknown -> Map.of(key, work.get())).get(key));
    }

    /**
     * Finds several answers.
     *
     * @param version the store's version, read before the work begins to read the store
     * @param keys what is asked
     * @param work finds out, at once, all of what isn't known for this version; what it throws, all who wait for any of
     *     it are thrown, and nothing is kept
     * @return the answer to each
     */
    public Map<K, V> getAll(String version, Set<K> keys, Function<Set<K>, Map<K, V>> work) {
        ConcurrentMap<K, CompletableFuture<V>> known = at(version);
        Map<K, CompletableFuture<V>> all = new HashMap<>();
        Map<K, CompletableFuture<V>> own = new HashMap<>();
        for (K key : keys) {
            CompletableFuture<V> open = new CompletableFuture<>();
            CompletableFuture<V> before = known.putIfAbsent(key, open);
            all.put(key, before == null ? open : before);
            if (before == null) {
                own.put(key, open);
            }
        }
        if (!own.isEmpty()) {
            find(own, known, work);
        }
        Map<K, V> found = new HashMap<>();
        all.forEach((key, answer) -> found.put(key, waited(answer)));
        return found;
    }

    /** {@return an answer that is there already, as of this version of the store} */
    public Optional<V> kept(String version, K key) {
        return Optional.ofNullable(at(version).get(key))
                .filter(answer -> answer.isDone() && !answer.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    /** Keeps an answer that was found out elsewhere, unless the store has another version already. */
    public void keep(String version, K key, V answer) {
        Answers<K, V> now = now();
        if (now.version().equals(version)) {
            now.known().put(key, CompletableFuture.completedFuture(answer));
        }
    }

    /** {@return how many bytes the answers take that are kept} */
    public long bytes() {
        return now().kept()
                .policy()
                .eviction()
                .map(room -> room.weightedSize().orElse(0))
                .orElse(0L);
    }

    private Answers<K, V> now() {
        return Objects.requireNonNull(answers.get());
    }

    private ConcurrentMap<K, CompletableFuture<V>> at(String version) {
        Answers<K, V> now = now();
        return (now.version().equals(version)
                        ? now
                        : answers.updateAndGet(old -> old.version().equals(version) ? old : none(version)))
                .known();
    }

    private static <K, V> void find(
            Map<K, CompletableFuture<V>> open,
            ConcurrentMap<K, CompletableFuture<V>> known,
            Function<Set<K>, Map<K, V>> work) {
        try {
            Map<K, V> found = work.apply(Set.copyOf(open.keySet()));
            open.forEach((key, answer) -> {
                answer.complete(Objects.requireNonNull(found.get(key)));
                // Weighs it again, now that it is there.
                known.replace(key, answer, answer);
            });
        } catch (RuntimeException | Error e) {
            open.forEach((key, answer) -> {
                known.remove(key, answer);
                answer.completeExceptionally(e);
            });
            throw e;
        }
    }

    private static <V> V waited(CompletableFuture<V> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
