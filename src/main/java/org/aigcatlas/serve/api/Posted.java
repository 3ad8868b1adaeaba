package org.aigcatlas.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Body;
import org.aigcatlas.serve.http.Request;

/** What was posted to a canned query. */
final class Posted {
    static final String JSON = "application/json";

    /** How many bytes may be posted. */
    private static final int MOST = 1 << 16;

    private static final List<String> TYPES = List.of(JSON, Body.FORM);

    private Posted() {}

    /**
     * Reads it.
     *
     * @param request a request by POST
     * @return the request as if its address asked all that its body asks
     * @throws AtlasException where the body isn't taken, can't be read, is of a wrong shape, or says again what the
     *     address says
     */
    static Request read(Request request) {
        return switch (request.body(TYPES, MOST)) {
            case Body.Empty none -> request;
            case Body.Whole whole ->
                request.asking(
                        both(request, whole.type().equals(JSON) ? JsonBody.words(whole.text()) : whole.fields()));
        };
    }

    private static Map<String, List<String>> both(Request request, Map<String, List<String>> sent) {
        Map<String, List<String>> all = new LinkedHashMap<>(request.parameters());
        sent.forEach((name, values) -> {
            if (all.put(name, new ArrayList<>(values)) != null) {
                throw AtlasException.of(ProblemCode.REQUEST_GIVEN_TWICE)
                        .with("name", name)
                        .at(name);
            }
        });
        return all;
    }
}
