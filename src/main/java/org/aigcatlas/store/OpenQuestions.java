package org.aigcatlas.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.aigcatlas.store.readset.ReadSet;

/**
 * What is being found out, of which version ever. Where changes come faster than an answer, each version would begin it anew
 * otherwise, and none would be kept. Safe for many threads.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
final class OpenQuestions<K, V> {
    private record OpenQuestion<V>(String version, CompletableFuture<KnownAnswer<V>> answer, Supplier<ReadSet> read) {}

    private final VersionChanges changes;
    private final ConcurrentMap<K, OpenQuestion<V>> open = new ConcurrentHashMap<>();

    OpenQuestions(VersionChanges changes) {
        this.changes = changes;
    }

    /**
     * Tells that answers are being found out.
     *
     * @param version as of which version
     * @param answers what is waited for
     * @param read what was read for them so far
     */
    void begin(String version, Map<K, CompletableFuture<KnownAnswer<V>>> answers, Supplier<ReadSet> read) {
        answers.forEach((key, answer) -> open.put(key, new OpenQuestion<>(version, answer, read)));
    }

    /** Tells that they are found, or can't be. */
    void end(Map<K, CompletableFuture<KnownAnswer<V>>> answers) {
        answers.forEach((key, answer) ->
                open.computeIfPresent(key, (same, question) -> question.answer() == answer ? null : question));
    }

    /** {@return an answer that is being found out as of an earlier version and is the same in this one; waits for it} */
    Optional<KnownAnswer<V>> await(String version, K key) {
        return Optional.ofNullable(open.get(key))
                .filter(question -> !question.version().equals(version))
                .filter(question -> changes.leave(question.read().get(), question.version(), version))
                .flatMap(question ->
                        found(question).filter(known -> changes.leave(known.reads(), question.version(), version)));
    }

    private static <V> Optional<KnownAnswer<V>> found(OpenQuestion<V> question) {
        return question.answer()
                .<Optional<KnownAnswer<V>>>handle((known, failure) -> Optional.ofNullable(known))
                .join();
    }
}
