package org.aigcatlas.store;

import java.time.Duration;
import java.util.Optional;
import org.aigcatlas.store.readset.WriteSet;

/**
 * What the stores share: a limit for queries and, unless a store knows better, a version that holds for a moment and
 * nothing to close.
 */
abstract sealed class BoundedStore implements Store permits DatasetStore, LocalStore, RemoteStore {
    final TimeLimit limit;

    BoundedStore(Optional<Duration> most) {
        this.limit = new TimeLimit(most);
    }

    @Override
    public String version() {
        return PollingVersion.now();
    }

    @Override
    public Optional<WriteSet> written(String before, String after) {
        return Optional.empty();
    }

    @Override
    public final void limitQueries(Duration most) {
        limit.set(most);
    }

    @Override
    public void close() {}
}
