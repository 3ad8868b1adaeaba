package org.aigcatlas.serve.table;

import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.VersionedCache;

/** Answers of canned queries, kept until the graph changes. */
public final class Answers {
    private record Asked(String query, Map<String, List<String>> parameters) {}

    private final Atlas atlas;
    private final VersionedCache<Asked, Answer> kept = new VersionedCache<>(MemorySize.share(16), Answers::size);

    /** The answers of an atlas. */
    public Answers(Atlas atlas) {
        this.atlas = atlas;
    }

    /** {@return the answer, from before where the graph is still the same} */
    public Answer get(String query, Map<String, List<String>> parameters) {
        return kept.get(
                atlas.store().version(),
                new Asked(query, Map.copyOf(parameters)),
                () -> atlas.query(query, parameters));
    }

    private static long size(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> MemorySize.of(rows.rows());
            case Answer.Verdict verdict -> 0;
            case Answer.Triples triples -> MemorySize.of(triples.graph());
        };
    }
}
