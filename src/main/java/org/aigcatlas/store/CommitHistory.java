package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What the last commits have written, so that what doesn't rest on that can go on being told. Safe for many threads. */
final class CommitHistory {
    /** More than this is seldom asked for: who keeps answers asks again and again. */
    private static final int MOST_COMMITS = 256;

    private static final int MOST_STATEMENTS = 20_000;

    private final NavigableMap<Long, WriteSet> commits = new TreeMap<>();
    private long statements;

    /** Hears of a commit. */
    synchronized void add(long number, WriteSet written) {
        commits.put(number, written);
        statements += written.statements().size();
        while (commits.size() > MOST_COMMITS || statements > MOST_STATEMENTS) {
            statements -= commits.pollFirstEntry().getValue().statements().size();
        }
    }

    /** Hears of a commit of which nothing else is known. */
    synchronized void forget() {
        commits.clear();
        statements = 0;
    }

    /** {@return what the commits behind one and up to another have written; empty where that isn't known of all of them} */
    synchronized Optional<List<WriteSet>> between(long after, long last) {
        List<WriteSet> found = new ArrayList<>();
        for (long number = after + 1; number <= last; number++) {
            WriteSet written = commits.get(number);
            if (written == null) {
                return Optional.empty();
            }
            found.add(written);
        }
        return after <= last ? Optional.of(found) : Optional.empty();
    }
}
