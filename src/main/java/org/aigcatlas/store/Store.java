package org.aigcatlas.store;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.store.readset.WriteSet;

/** A place that holds the graph and answers SPARQL over it. Safe for reading from many threads. */
public sealed interface Store extends AutoCloseable permits BoundedStore {

    /**
     * Reads inside one transaction, so that several queries see the same state.
     *
     * @param work what to read; what it returns must not hold on to the store
     * @param <T> the kind of answer
     * @return what the work returned
     */
    <T> T read(Function<Reading, T> work);

    /** {@return a mark that changes with each commit; the same mark means the same content} */
    String version();

    /**
     * Tells what happened between two versions.
     *
     * @param before an earlier version
     * @param after a later one, or the same
     * @return what the commits between them have written together; empty where that isn't known, or none is earlier
     */
    Optional<WriteSet> written(String before, String after);

    /**
     * Limits how long each query may take from now on; one that takes longer ends with a
     * {@link org.apache.jena.query.QueryCancelledException}.
     *
     * @param most the longest time
     */
    void limitQueries(Duration most);

    @Override
    void close();
}
