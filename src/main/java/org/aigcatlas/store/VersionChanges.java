package org.aigcatlas.store;

import java.util.Optional;
import org.aigcatlas.store.readset.ReadSet;
import org.aigcatlas.store.readset.WriteSet;

/**
 * What has changed between versions.
 *
 * @param store the store whose versions they are; where there is none, nothing is known of that
 */
record VersionChanges(Optional<Store> store) {

    /** {@return what the commits between two versions have written; empty where that isn't known, or none is earlier} */
    Optional<WriteSet> between(String before, String after) {
        return store.flatMap(one -> one.written(before, after));
    }

    /** {@return whether what was read as of a version is the same in a later one} */
    boolean leave(ReadSet reads, String before, String after) {
        return between(before, after)
                .filter(written -> !reads.isTouchedBy(written))
                .isPresent();
    }

    /** {@return whether a store has another version by now} */
    boolean isPast(String version) {
        return store.filter(one -> !one.version().equals(version)).isPresent();
    }
}
