package org.aigcatlas.serve.table;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.VersionedCache;

/** Answers of canned queries, kept until a change touches what they were read from. */
public final class Answers {
    private record Asked(String query, Map<String, List<String>> parameters) {}

    private final Atlas atlas;
    private final Lane lane;
    private final VersionedCache<Asked, Answer> kept;

    /** The answers of an atlas, which are worked out in the lane for canned queries. */
    public Answers(Atlas atlas, Lanes lanes) {
        this.atlas = atlas;
        this.kept = new VersionedCache<>(atlas.store(), MemorySize.share(16), Answers::size);
        this.lane = lanes.canned();
        lanes.show("answers", kept);
    }

    /**
     * Answers a canned query.
     *
     * @param query its name
     * @param parameters what it is asked with
     * @return the answer, from before where the graph is still the same
     */
    public Answer get(String query, Map<String, List<String>> parameters) {
        return get(query, parameters, () -> atlas.query(query, parameters));
    }

    /**
     * Answers a canned query in a way of its own.
     *
     * @param query its name
     * @param parameters what it is asked with
     * @param work finds the answer out
     * @return the answer, from before where the graph is still the same
     */
    public Answer get(String query, Map<String, List<String>> parameters, Supplier<Answer> work) {
        String version = atlas.store().version();
        Asked asked = new Asked(query, Map.copyOf(parameters));
        return kept.kept(version, asked).orElseGet(() -> {
            try (Lane.Seat seat = lane.enter()) {
                return kept.get(version, asked, () -> seat.run(work::get));
            }
        });
    }

    private static long size(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> MemorySize.of(rows.rows());
            case Answer.Verdict verdict -> 0;
            case Answer.Triples triples -> MemorySize.of(triples.graph());
        };
    }
}
