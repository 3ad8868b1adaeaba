package org.aigcatlas.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Symbol;

/**
 * What the running write transaction of a dataset has changed so far, and what the state before it was settled by: the
 * rules whose conclusions it holds and the shapes that it fits. From a state that is settled, only what follows from the
 * changes needs to be looked at. One thread at a time writes to a dataset, and to this.
 */
public final class ChangeLog {
    /** More changes than this are cheaper to settle as a whole, and would fill the memory. */
    private static final int MOST = 20_000;

    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/aigc/change-log");

    private final Map<Quad, Boolean> changes = new HashMap<>();
    private boolean complete = true;
    private Optional<String> before = Optional.empty();
    private Optional<String> now = Optional.empty();

    /**
     * What a transaction has changed.
     *
     * @param added the statements that it has brought
     * @param deleted those that it has taken away
     */
    public record Changes(List<Quad> added, List<Quad> deleted) {
        public Changes {
            added = List.copyOf(added);
            deleted = List.copyOf(deleted);
        }
    }

    /** {@return the log of a dataset; empty where nobody keeps one} */
    public static Optional<ChangeLog> of(DatasetGraph dataset) {
        return Optional.ofNullable(dataset.getContext().get(SYMBOL));
    }

    /** Has a dataset find it. */
    public void keepFor(DatasetGraph dataset) {
        dataset.getContext().set(SYMBOL, this);
    }

    /** {@return what the last committed state was settled by; empty where that is unknown} */
    public Optional<String> settledBy() {
        return before;
    }

    /** Says what the last committed state was settled by; empty where that is unknown. */
    public void assume(Optional<String> settledBy) {
        before = settledBy;
    }

    /** Hears that a write transaction has begun. */
    public void begin() {
        changes.clear();
        complete = true;
        now = Optional.empty();
    }

    /** Hears of a statement that was not there before. */
    public void add(Quad quad) {
        change(quad, true);
    }

    /** Hears of a statement that is no longer there. */
    public void delete(Quad quad) {
        change(quad, false);
    }

    private void change(Quad quad, boolean added) {
        now = Optional.empty();
        if (!complete) {
            return;
        }
        Boolean last = changes.remove(quad);
        if (last == null || last == added) {
            changes.put(quad, added);
        }
        if (changes.size() > MOST) {
            complete = false;
            changes.clear();
        }
    }

    /** {@return what has changed since a state that was settled by the same; empty where that isn't so, or it is too much} */
    public Optional<Changes> since(String settledBy) {
        return before.filter(by -> by.equals(settledBy)).flatMap(by -> sinceCommit());
    }

    /** {@return what has changed since the last commit; empty where it is too much} */
    public Optional<Changes> sinceCommit() {
        return complete ? Optional.of(new Changes(those(true), those(false))) : Optional.empty();
    }

    private List<Quad> those(boolean added) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() == added)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Hears that the dataset, as it is now, is settled. */
    public void settle(String by) {
        now = Optional.of(by);
    }

    /** Hears that the transaction was committed. */
    public void commit() {
        if (!complete || !changes.isEmpty() || now.isPresent()) {
            before = now;
        }
        begin();
    }
}
