package org.aigcatlas.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.CannedQuery;

/**
 * What a question in somebody's words was taken to mean.
 *
 * @param query the canned query
 * @param things what stands for each of its parameters, in the order in which they were named
 */
public record UnderstoodQuestion(CannedQuery query, Map<String, Named> things) {
    public UnderstoodQuestion {
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }
}
