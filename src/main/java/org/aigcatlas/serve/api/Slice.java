package org.aigcatlas.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
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

    /** One page of an answer. */
    record Page(Answer answer, int total, List<Link> links) {}

    /** Another page of it. */
    record Link(String relation, Slice slice) {}

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
                throw AtlasException.of(Problem.of(ProblemCode.REQUEST_NUMBER_MALFORMED)
                        .with("text", text)
                        .with("least", least)
                        .at(name));
            }
            return Integer.valueOf(text);
        });
    }

    /** {@return this part of the rows, and where the parts beside it are; other answers stay whole} */
    Page page(Answer answer) {
        if (!(answer instanceof Answer.Rows rows)) {
            return new Page(answer, 1, List.of());
        }
        int total = rows.rows().size();
        int from = Math.min(offset, total);
        int to = Math.min(from + limit, total);
        return new Page(new Answer.Rows(rows.columns(), rows.rows().subList(from, to)), total, beside(total));
    }

    /** {@return the other parts of an answer with so many rows} */
    List<Link> beside(int total) {
        int from = Math.min(offset, total);
        int to = Math.min(from + limit, total);
        List<Link> links = new ArrayList<>();
        if (from > 0) {
            links.add(new Link("first", new Slice(0, limit)));
            links.add(new Link("prev", new Slice(Math.max(0, from - limit), limit)));
        }
        if (to < total) {
            links.add(new Link("next", new Slice(to, limit)));
        }
        return links;
    }
}
