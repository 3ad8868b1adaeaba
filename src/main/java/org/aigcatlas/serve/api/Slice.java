package org.aigcatlas.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.http.Request;

/**
 * A part of an answer.
 *
 * @param offset how many rows are left out before it
 * @param limit how many rows it has at the most
 */
record Slice(int offset, int limit) {
    static final String OFFSET = "offset";
    static final String LIMIT = "limit";

    /**
     * A page of an answer.
     *
     * @param answer what is on it
     * @param total how many rows there are in all
     * @param links where the pages beside it are, by relation
     */
    record Page(Answer answer, int total, Map<String, String> links) {}

    /** {@return the part that the request asks for; everything up to {@code most} rows where it asks for none} */
    static Slice of(Request request, int most) {
        return of(request, most, most);
    }

    /** {@return the part that the request asks for, of {@code most} rows at the most; {@code usual} where it asks for none} */
    static Slice of(Request request, int most, int usual) {
        int limit = Math.min(number(request, LIMIT, 1).orElse(usual), most);
        return new Slice(number(request, OFFSET, 0).orElse(0), limit);
    }

    private static Optional<Integer> number(Request request, String name, int least) {
        return request.parameter(name).filter(text -> !text.isEmpty()).map(text -> {
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
                throw AtlasException.of(ProblemCode.REQUEST_NUMBER_MALFORMED)
                        .with("text", text)
                        .with("least", least)
                        .at(name);
            }
            return Integer.valueOf(text);
        });
    }

    /** {@return it as the parameters of an address} */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(OFFSET, List.of(Integer.toString(offset)));
        parameters.put(LIMIT, List.of(Integer.toString(limit)));
        return parameters;
    }

    /** {@return this part of the rows, and where the parts beside it are; other answers stay whole} */
    Page page(Answer answer, Function<Slice, String> address) {
        if (!(answer instanceof Answer.Rows rows)) {
            return new Page(answer, 1, Map.of());
        }
        int total = rows.rows().size();
        int from = Math.min(offset, total);
        Answer part = new Answer.Rows(rows.columns(), rows.rows().subList(from, Math.min(from + limit, total)));
        return new Page(part, total, beside(total, address));
    }

    /** {@return where the other parts of an answer with so many rows are, by relation} */
    Map<String, String> beside(int total, Function<Slice, String> address) {
        int from = Math.min(offset, total);
        Map<String, String> links = new LinkedHashMap<>();
        if (from > 0) {
            links.put("first", address.apply(new Slice(0, limit)));
            links.put("prev", address.apply(new Slice(Math.max(0, from - limit), limit)));
        }
        if (from + limit < total) {
            links.put("next", address.apply(new Slice(from + limit, limit)));
        }
        return links;
    }
}
