package org.aigcatlas.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
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
 * The cache of what was found out in a store: bounded by the memory that it takes, and rid of what rests on anything that the
 * store has changed since. Of those who ask the same at once, one finds the answer out and the others wait for it. Safe for
 * many threads.
 *
 * @param <K> what is asked, with a text that tells how long it is
 * @param <V> the answer
 */
public final class VersionedCache<K, V> {
    /** An answer with what it was read from. */
    private record Known<V>(V value, ReadSet reads) {}

    /** A version of the store has answers of its own, so that a late one never reaches those who ask of another. */
    private record Answers<K, V>(String version, Cache<K, CompletableFuture<Known<V>>> kept) {
        ConcurrentMap<K, CompletableFuture<Known<V>>> known() {
            return kept.asMap();
        }
    }

    private final Optional<Store> store;
    private final long most;
    private final ToLongFunction<V> size;
    private final AtomicReference<Answers<K, V>> answers;

    private VersionedCache(Optional<Store> store, long most, ToLongFunction<V> size) {
        this.store = store;
        this.most = Math.min(most, Integer.MAX_VALUE - 1);
        this.size = size;
        this.answers = new AtomicReference<>(none(""));
    }

    /**
     * Room for answers; those least asked for are given up first.
     *
     * @param store what they are found out in: it tells which of them a change leaves as they are
     * @param most how much memory they may take, in bytes
     * @param size how much an answer takes, in bytes
     */
    public VersionedCache(Store store, long most, ToLongFunction<V> size) {
        this(Optional.of(store), most, size);
    }

    /** Room for answers that any change does away with. */
    public VersionedCache(long most, ToLongFunction<V> size) {
        this(Optional.empty(), most, size);
    }

    /** Room for a handful of answers of a store, however large they are. */
    public VersionedCache(Store store) {
        this(store, Long.MAX_VALUE, answer -> 0);
    }

    /** Room for a handful of answers, however large they are, that any change does away with. */
    public VersionedCache() {
        this(Long.MAX_VALUE, answer -> 0);
    }

    /** {@return no room: who asks what is being found out waits for it, and nothing is kept} */
    public static <K, V> VersionedCache<K, V> ofOpenQuestions() {
        return new VersionedCache<>(0, answer -> 0);
    }

    private Answers<K, V> none(String version) {
        Cache<K, CompletableFuture<Known<V>>> known = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher(this::weight)
                .executor(Runnable::run)
                .build();
        return new Answers<>(version, known);
    }

    /** What is still being found out weighs nothing, and is never given up. */
    private int weight(K key, CompletableFuture<Known<V>> answer) {
        return answer.isDone() ? Math.clamp(bytes(key, answer.join()), 0, Integer.MAX_VALUE) : 0;
    }

    private long bytes(K key, Known<V> answer) {
        return MemorySize.of(key.toString())
                + size.applyAsLong(answer.value())
                + answer.reads().size();
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
        ConcurrentMap<K, CompletableFuture<Known<V>>> known = at(version);
        Map<K, CompletableFuture<Known<V>>> all = new HashMap<>();
        Map<K, CompletableFuture<Known<V>>> own = new HashMap<>();
        for (K key : keys) {
            CompletableFuture<Known<V>> open = new CompletableFuture<>();
            CompletableFuture<Known<V>> before = known.putIfAbsent(key, open);
            all.put(key, before == null ? open : before);
            if (before == null) {
                own.put(key, open);
            }
        }
        if (!own.isEmpty()) {
            find(own, known, work);
        }
        Map<K, V> found = new HashMap<>();
        all.forEach((key, answer) -> found.put(key, noted(waited(answer))));
        return found;
    }

    /** {@return an answer that is there already, as of this version of the store} */
    public Optional<V> kept(String version, K key) {
        return Optional.ofNullable(at(version).get(key))
                .filter(answer -> answer.isDone() && !answer.isCompletedExceptionally())
                .map(answer -> noted(answer.join()));
    }

    /** Keeps an answer that was found out elsewhere and read from this, unless the store has another version already. */
    public void keep(String version, K key, V answer, ReadSet reads) {
        Answers<K, V> now = now();
        if (now.version().equals(version)) {
            now.known().put(key, CompletableFuture.completedFuture(new Known<>(answer, reads)));
        }
    }

    /** Whoever is given an answer has read what it was read from. */
    private static <V> V noted(Known<V> answer) {
        ReadRecorder.note(answer::reads);
        return answer.value();
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

    private ConcurrentMap<K, CompletableFuture<Known<V>>> at(String version) {
        Answers<K, V> now = now();
        if (now.version().equals(version)) {
            return now.known();
        }
        if (written(version, now.version()).isPresent()) {
            // Who has begun before the last change, and is answered as it was then.
            return none(version).known();
        }
        return answers.updateAndGet(old -> old.version().equals(version) ? old : carried(old, version))
                .known();
    }

    private Optional<List<WriteSet>> written(String before, String after) {
        return store.flatMap(one -> one.written(before, after));
    }

    /** {@return the answers of an earlier version that are the same in this} */
    private Answers<K, V> carried(Answers<K, V> old, String version) {
        Answers<K, V> fresh = none(version);
        written(old.version(), version).ifPresent(written -> old.known().forEach((key, answer) -> {
            boolean isSame = answer.isDone()
                    && !answer.isCompletedExceptionally()
                    && !answer.join().reads().isTouchedBy(written);
            if (isSame) {
                fresh.known().put(key, answer);
            }
        }));
        return fresh;
    }

    private static <K, V> void find(
            Map<K, CompletableFuture<Known<V>>> open,
            ConcurrentMap<K, CompletableFuture<Known<V>>> known,
            Function<Set<K>, Map<K, V>> work) {
        try (ReadRecorder reads = ReadRecorder.begin()) {
            Map<K, V> found = work.apply(Set.copyOf(open.keySet()));
            ReadSet all = reads.soFar();
            open.forEach((key, answer) -> {
                answer.complete(new Known<>(Objects.requireNonNull(found.get(key)), all));
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

    private static <V> Known<V> waited(CompletableFuture<Known<V>> answer) {
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
