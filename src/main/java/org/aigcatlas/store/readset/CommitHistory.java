package org.aigcatlas.store.readset;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The versions of a store since it was opened, and what the last commits have written, so that what doesn't rest on that can
 * go on being told. Safe for many threads.
 */
public final class CommitHistory {
    /** More than this is seldom asked for: who keeps answers asks again and again. */
    private static final int MOST_COMMITS = 4_096;

    private static final int MOST_STATEMENTS = 20_000;

    private final String opening = UUID.randomUUID().toString().substring(0, 8) + "-";
    private final NavigableMap<Long, WriteSet> commits = new TreeMap<>();
    private long statements;
    private volatile long last;

    /** Begins the next version, of which it is told what makes it another, where that is known. */
    public synchronized void advance(Optional<WriteSet> written) {
        written.ifPresentOrElse(all -> add(last + 1, all), commits::clear);
        last++;
    }

    private void add(long number, WriteSet written) {
        commits.put(number, written);
        statements = commits.size() == 1 ? 0 : statements;
        statements += written.size();
        while (commits.size() > MOST_COMMITS || statements > MOST_STATEMENTS) {
            statements -= commits.pollFirstEntry().getValue().size();
        }
    }

    /** {@return the mark of the version that there is now} */
    public String version() {
        return opening + last;
    }

    /** {@return what the commits between two versions have written together; empty where that isn't known of all of them} */
    public Optional<WriteSet> between(String before, String after) {
        return before.startsWith(opening) && after.startsWith(opening)
                ? between(number(before), number(after)).map(WriteSet::of)
                : Optional.empty();
    }

    private long number(String version) {
        return Long.parseLong(version.substring(opening.length()));
    }

    private synchronized Optional<List<WriteSet>> between(long before, long after) {
        List<WriteSet> found = new ArrayList<>();
        for (long number = before + 1; number <= after; number++) {
            Optional<WriteSet> written = Optional.ofNullable(commits.get(number));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            found.add(written.get());
        }
        return before <= after ? Optional.of(found) : Optional.empty();
    }
}
