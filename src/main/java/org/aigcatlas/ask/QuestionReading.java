package org.aigcatlas.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.CannedQuery;

/** What a question in somebody's words was taken to mean. */
public sealed interface QuestionReading {
    /** {@return the canned query that it means} */
    CannedQuery query();

    /**
     * A question of which all is understood.
     *
     * @param query the canned query
     * @param things what stands for each of its parameters, in the order in which they were named
     */
    record Understood(CannedQuery query, Map<String, Named> things) implements QuestionReading {
        public Understood {
            things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        }
    }

    /**
     * A question that is plain, about something that the atlas doesn't know by that name.
     *
     * @param query the canned query
     * @param names the names that nothing bears, as somebody typed them
     */
    record OfUnknown(CannedQuery query, List<String> names) implements QuestionReading {
        public OfUnknown {
            names = List.copyOf(names);
        }
    }
}
