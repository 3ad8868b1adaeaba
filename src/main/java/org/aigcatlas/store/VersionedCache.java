package org.aigcatlas.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was found out in a store, kept until the store changes, the least asked for given up first. Safe for many threads.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
public final class VersionedCache<K, V> {
    private final int most;
    private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);
    private String version = "";

    /** Room for this many answers. */
    public VersionedCache(int most) {
        this.most = most;
    }

    /**
     * Finds an answer.
     *
     * @param now the graph's version
     * @param key what is asked
     * @param work finds it out where it isn't known for this version; may run twice where two ask at once
     * @return the answer
     */
    public V get(String now, K key, Supplier<V> work) {
        Optional<V> known = known(now, key);
        if (known.isPresent()) {
            return known.get();
        }
        V answer = work.get();
        keep(now, key, answer);
        return answer;
    }

    /**
     * Looks up an answer.
     *
     * @param now the graph's version
     * @param key what is asked
     * @return the answer; empty where it isn't known for this version
     */
    public synchronized Optional<V> known(String now, K key) {
        if (!now.equals(version)) {
            answers.clear();
            version = now;
        }
        return Optional.ofNullable(answers.get(key));
    }

    /**
     * Keeps an answer, unless the graph has changed since.
     *
     * @param then the graph's version when the answer was looked up here and not found
     * @param key what is asked
     * @param answer the answer
     */
    public synchronized void keep(String then, K key, V answer) {
        if (!then.equals(version)) {
            return;
        }
        answers.put(key, answer);
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
    }
}
