package org.aigcatlas.store;

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
import org.aigcatlas.store.readset.ReadRecorder;
import org.aigcatlas.store.readset.ReadSet;
import org.aigcatlas.store.readset.WriteSet;

/**
 * The cache of what was found out in a store: bounded by the memory that it takes, and rid of what rests on anything that the
 * store has changed since. Of those who ask the same at once, one finds the answer out and the others wait for it. Safe for
 * many threads.
 *
 * @param <K> what is asked, with a text that tells how long it is
 * @param <V> the answer
 */
public final class VersionedCache<K, V> {
    private final Optional<Store> store;
    private final AtomicReference<VersionedAnswers<K, V>> answers;

    private VersionedCache(Optional<Store> store, long most, ToLongFunction<V> size) {
        this.store = store;
        this.answers = new AtomicReference<>(VersionedAnswers.none(most, size));
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

    /**
     * Finds an answer.
     *
     * @param version the store's version, read before the work begins to read the store
     * @param key what is asked
     * @param work finds it out where it isn't known, as of this version or carried into it, and reads by itself all that the answer rests on
     *     beside the key; what it throws, all who wait for it are thrown, and
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
     * @param work finds out, at once, all of what isn't known, as of this version or carried into it; what it throws, all who wait for any of
     *     it are thrown, and nothing is kept
     * @return the answer to each
     */
    public Map<K, V> getAll(String version, Set<K> keys, Function<Set<K>, Map<K, V>> work) {
        ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> known = at(version);
        Map<K, CompletableFuture<KnownAnswer<V>>> all = new HashMap<>();
        Map<K, CompletableFuture<KnownAnswer<V>>> own = new HashMap<>();
        for (K key : keys) {
            CompletableFuture<KnownAnswer<V>> open = new CompletableFuture<>();
            CompletableFuture<KnownAnswer<V>> before = known.putIfAbsent(key, open);
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
        VersionedAnswers<K, V> now = now();
        if (now.version().equals(version)) {
            now.known().put(key, CompletableFuture.completedFuture(new KnownAnswer<>(answer, reads)));
        }
    }

    /** Whoever is given an answer has read what it was read from. */
    private static <V> V noted(KnownAnswer<V> answer) {
        ReadRecorder.note(answer::reads);
        return answer.value();
    }

    /** {@return how many bytes the answers take that are kept} */
    public long bytes() {
        return now().bytes();
    }

    private VersionedAnswers<K, V> now() {
        return Objects.requireNonNull(answers.get());
    }

    private ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> at(String version) {
        VersionedAnswers<K, V> now = now();
        if (now.version().equals(version)) {
            return now.known();
        }
        if (written(version, now.version()).isPresent()) {
            // Who has begun before the last change, and is answered as it was then.
            return now.none(version).known();
        }
        return answers.updateAndGet(old ->
                        old.version().equals(version) ? old : old.carried(version, written(old.version(), version)))
                .known();
    }

    private Optional<List<WriteSet>> written(String before, String after) {
        return store.flatMap(one -> one.written(before, after));
    }

    private static <K, V> void find(
            Map<K, CompletableFuture<KnownAnswer<V>>> open,
            ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> known,
            Function<Set<K>, Map<K, V>> work) {
        try (ReadRecorder reads = ReadRecorder.begin()) {
            Map<K, V> found = work.apply(Set.copyOf(open.keySet()));
            ReadSet all = reads.soFar();
            open.forEach((key, answer) -> {
                answer.complete(new KnownAnswer<>(Objects.requireNonNull(found.get(key)), all));
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

    private static <V> KnownAnswer<V> waited(CompletableFuture<KnownAnswer<V>> answer) {
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
