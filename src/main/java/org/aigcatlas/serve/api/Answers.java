package org.aigcatlas.serve.api;

import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.VersionedCache;

/** Answers of canned queries, kept until the graph changes. */
final class Answers {
    private record Asked(String query, Map<String, List<String>> parameters) {}

    private final Atlas atlas;
    private final Lane lane;
    private final VersionedCache<Asked, Answer> kept = new VersionedCache<>(MemorySize.share(16), Answers::size);

    /** Answers of an atlas, which are worked out in the lane for canned queries. */
    Answers(Atlas atlas, Lanes lanes) {
        this.atlas = atlas;
        this.lane = lanes.canned();
        lanes.show("answers", kept);
    }

    /** {@return the answer, from before where the graph is still the same} */
    Answer get(String query, Map<String, List<String>> parameters) {
        String version = atlas.store().version();
        Asked asked = new Asked(query, Map.copyOf(parameters));
        return kept.kept(version, asked).orElseGet(() -> {
            try (Lane.Seat seat = lane.enter()) {
                return kept.get(version, asked, () -> seat.run(() -> atlas.query(query, parameters)));
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
