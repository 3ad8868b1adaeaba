package org.aigcatlas.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentMap;
import org.aigcatlas.store.readset.ReadSet;

/**
 * An answer that was found out.
 *
 * @param value the answer
 * @param reads what it was read from
 */
record KnownAnswer<V>(V value, ReadSet reads) {

    /** {@return an answer that is waited for; what it can't be found out for is thrown} */
    static <V> KnownAnswer<V> waited(CompletableFuture<KnownAnswer<V>> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** Ends the waiting for it, and has it weighed again among those that are known, now that it is there. */
    <K> void fulfil(
            ConcurrentMap<K, CompletableFuture<KnownAnswer<V>>> known, K key, CompletableFuture<KnownAnswer<V>> open) {
        open.complete(this);
        known.replace(key, open, open);
    }
}
