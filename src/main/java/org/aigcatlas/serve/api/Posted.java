package org.aigcatlas.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Body;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Request;

/** What was posted to a canned query. */
sealed interface Posted {
    String JSON = "application/json";
    List<String> TYPES = List.of(JSON, Body.FORM);

    /** How many bytes may be posted. */
    int MOST = 1 << 16;

    /**
     * A question.
     *
     * @param request the request as if its address asked all
     */
    record Asked(Request request) implements Posted {}

    /**
     * What is no question.
     *
     * @param fault why
     */
    record Refused(Fault fault) implements Posted {}

    /**
     * Reads it.
     *
     * @param request a request by POST
     * @return what it asks, by its address and its body
     * @throws AtlasException where the body can't be read, is of a wrong shape, or says again what the address says
     */
    static Posted of(Request request) {
        return switch (request.body(TYPES, MOST)) {
            case Body.Empty none -> new Asked(request);
            case Body.Refused refused -> new Refused(refused.fault());
            case Body.Whole whole ->
                new Asked(request.asking(
                        both(request, whole.type().equals(JSON) ? JsonBody.words(whole.text()) : whole.fields())));
        };
    }

    private static Map<String, List<String>> both(Request request, Map<String, List<String>> sent) {
        Map<String, List<String>> all = new LinkedHashMap<>(request.parameters());
        sent.forEach((name, values) -> {
            if (all.put(name, new ArrayList<>(values)) != null) {
                throw AtlasException.of(Problem.of(ProblemCode.REQUEST_GIVEN_TWICE)
                        .with("name", name)
                        .at(name));
            }
        });
        return all;
    }
}
