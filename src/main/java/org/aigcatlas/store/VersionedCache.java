package org.aigcatlas.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.aigcatlas.store.readset.ReadRecorder;
import org.aigcatlas.store.readset.ReadSet;
import org.aigcatlas.store.readset.WriteSet;

/**
 * The cache of what was found out in a store: bounded by the memory that it takes, and soon rid of what rests on anything that
 * the store has changed since. Of those who ask the same at once, one finds the answer out and the others wait for it. Safe for
 * many threads.
 *
 * @param <K> what is asked, with a text that tells how long it is
 * @param <V> the answer
 */
public final class VersionedCache<K, V> {
    private final VersionChanges changes;
    private final AtomicReference<VersionedAnswers<K, V>> answers;
    private final OpenQuestions<K, V> open;

    private VersionedCache(Optional<Store> store, long most, ToLongFunction<V> size) {
        this.changes = new VersionChanges(store);
        this.open = new OpenQuestions<>(changes);
        this.answers = new AtomicReference<>(VersionedAnswers.empty(most, size));
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
     * @param work finds it out where it isn't known, as of this version or carried into it, and reads by itself all that the
     *     answer rests on beside the key; what it throws, all who wait for it are thrown, and nothing is kept
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
     * @param work finds out, at once, all of what isn't known; otherwise as with {@link #get}
     * @return the answer to each
     */
    public Map<K, V> getAll(String version, Set<K> keys, Function<Set<K>, Map<K, V>> work) {
        ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> known = at(version);
        Map<K, CompletableFuture<KnownAnswer<V>>> all = new HashMap<>();
        Map<K, CompletableFuture<KnownAnswer<V>>> own = new HashMap<>();
        for (K key : keys) {
            CompletableFuture<KnownAnswer<V>> mine = new CompletableFuture<>();
            CompletableFuture<KnownAnswer<V>> before = known.putIfAbsent(key, mine);
            all.put(key, before == null ? mine : before);
            if (before == null) {
                own.put(key, mine);
            }
        }
        if (!own.isEmpty()) {
            find(version, own, known, work);
        }
        Map<K, V> found = new HashMap<>();
        all.forEach((key, answer) -> found.put(key, noted(KnownAnswer.waited(answer))));
        return found;
    }

    /** {@return an answer that is there already, as of this version of the store} */
    public Optional<V> kept(String version, K key) {
        return Optional.ofNullable(at(version).get(key))
                .filter(answer -> answer.isDone() && !answer.isCompletedExceptionally())
                .map(answer -> noted(answer.join()));
    }

    /**
     * Keeps an answer that was found out elsewhere.
     *
     * @param version the store's version as of which it was found out; where the store has another by now, it is kept if no
     *     change since has touched it
     * @param key what was asked
     * @param answer the answer
     * @param reads what it was read from
     */
    public void keep(String version, K key, V answer, ReadSet reads) {
        keep(version, key, new KnownAnswer<>(answer, reads));
    }

    private void keep(String version, K key, KnownAnswer<V> answer) {
        VersionedAnswers<K, V> now = now();
        if (now.version().equals(version)) {
            now.known().put(key, CompletableFuture.completedFuture(answer));
        } else if (changes.leave(answer.reads(), version, now.version())) {
            now.known().putIfAbsent(key, CompletableFuture.completedFuture(answer));
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
        if (now.isOld()) {
            answers.compareAndSet(now, now.alone());
        }
        return now.at(version).orElseGet(() -> {
            // Who has begun before the last changes is answered as it was then.
            boolean isLate = changes.between(version, now.version()).isPresent();
            return (isLate ? now.emptyFor(version) : advanced(version)).known();
        });
    }

    /** One carries what others would carry, too. */
    private synchronized VersionedAnswers<K, V> advanced(String version) {
        VersionedAnswers<K, V> old = now();
        if (old.version().equals(version)) {
            return old;
        }
        Optional<WriteSet> written = changes.between(old.version(), version);
        if (written.isEmpty() && changes.isPast(version)) {
            return old.emptyFor(version);
        }
        VersionedAnswers<K, V> fresh = old.carried(version, written);
        answers.set(fresh);
        return fresh;
    }

    private void find(
            String version,
            Map<K, CompletableFuture<KnownAnswer<V>>> own,
            ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> known,
            Function<Set<K>, Map<K, V>> work) {
        try (ReadRecorder reads = ReadRecorder.begin()) {
            own.forEach((key, mine) -> open.await(version, key).ifPresent(answer -> answer.fulfil(known, key, mine)));
            own.values().removeIf(CompletableFuture::isDone);
            if (own.isEmpty()) {
                return;
            }
            open.begin(version, own, reads::soFar);
            Map<K, V> found = work.apply(Set.copyOf(own.keySet()));
            ReadSet all = reads.soFar();
            own.forEach((key, answer) -> {
                KnownAnswer<V> answered = new KnownAnswer<>(Objects.requireNonNull(found.get(key)), all);
                answered.fulfil(known, key, answer);
                if (!now().version().equals(version)) {
                    keep(version, key, answered);
                }
            });
        } catch (RuntimeException | Error e) {
            own.forEach((key, answer) -> {
                known.remove(key, answer);
                answer.completeExceptionally(e);
            });
            throw e;
        } finally {
            open.end(own);
        }
    }
}
