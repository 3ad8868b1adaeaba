package org.aigcatlas.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;

/** Answers of canned queries, kept until the graph changes. Safe for many threads. */
final class Answers {
    private static final int MOST = 500;

    private record Asked(String query, Map<String, List<String>> parameters) {}

    private final Atlas atlas;
    private final Map<Asked, Answer> kept = new LinkedHashMap<>(16, 0.75f, true);
    private String version = "";

    Answers(Atlas atlas) {
        this.atlas = atlas;
    }

    /** {@return the answer, from before where the graph is still the same} */
    Answer get(String query, Map<String, List<String>> parameters) {
        Asked asked = new Asked(query, Map.copyOf(parameters));
        String now = atlas.store().version();
        Optional<Answer> known = known(asked, now);
        if (known.isPresent()) {
            return known.get();
        }
        Answer answer = atlas.query(query, parameters);
        keep(asked, answer, now);
        return answer;
    }

    private synchronized Optional<Answer> known(Asked asked, String now) {
        if (!now.equals(version)) {
            kept.clear();
            version = now;
        }
        return Optional.ofNullable(kept.get(asked));
    }

    private synchronized void keep(Asked asked, Answer answer, String then) {
        if (!then.equals(version)) {
            return;
        }
        kept.put(asked, answer);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
