package org.aigcatlas.serve.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Brief;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.Text;
import org.apache.jena.web.HttpSC;

/**
 * Why a request isn't answered, in words.
 *
 * @param status the HTTP status
 * @param problems what is wrong and how to mend it, never empty
 */
public record Fault(int status, List<Problem> problems) {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";

    public Fault {
        problems = problems.stream().map(Brief::of).toList();
    }

    /** A fault with one problem. */
    public Fault(int status, String cause, String mend) {
        this(status, List.of(new Problem(cause, mend)));
    }

    /** A fault with one problem, told in both languages. */
    public Fault(int status, Text cause, Text mend) {
        this(status, List.of(new Problem("", cause, mend)));
    }

    /** {@return the fault that an exception tells of: 400 for a wrong question, 422 for bad data, 503 where nobody answers} */
    public static Fault of(AtlasException e) {
        return new Fault(
                switch (e.kind()) {
                    case QUESTION -> HttpSC.BAD_REQUEST_400;
                    case DATA -> HttpSC.UNPROCESSABLE_ENTITY_422;
                    case UNAVAILABLE -> HttpSC.SERVICE_UNAVAILABLE_503;
                },
                e.problems());
    }

    /** {@return the fault that an exhausted machine tells of: 400 where the request is to blame, 503 where it may not be} */
    public static Fault of(VirtualMachineError e) {
        return e instanceof StackOverflowError
                ? new Fault(HttpSC.BAD_REQUEST_400, "The request is nested too deeply.", "Write it flatter.")
                : new Fault(
                        HttpSC.SERVICE_UNAVAILABLE_503,
                        "The server has not enough memory for this.",
                        "Ask for less, or ask again later.");
    }

    /** {@return the same problems under another status} */
    public Fault as(int other) {
        return new Fault(other, problems);
    }

    /** {@return everything that is wrong, a line a problem} */
    public String sentence(Language language) {
        return problems.stream().map(problem -> problem.sentence(language)).collect(Collectors.joining("\n"));
    }

    /** {@return what the status is called} */
    public String title() {
        return HttpSC.getMessage(status);
    }

    /**
     * Tells it in the form that the client takes, and in its language as far as it is told there.
     *
     * @param request the request that can't be answered
     * @param page how a page tells it to a person
     * @return a problem document (RFC 9457), a page, or plain text
     */
    public Reply reply(Request request, FaultPage page) {
        return switch (form(request)) {
            case HTML -> Reply.html(page.tell(request, this)).status(status);
            case PLAIN -> Reply.text(PLAIN, sentence(request.language()) + "\n").status(status);
            default ->
                Reply.text(PROBLEM_JSON, document(request.language()).toString())
                        .status(status);
        };
    }

    private static String form(Request request) {
        try {
            String accept = request.header("Accept").orElse("*/*");
            // A client that takes anything is a program; one that asks for RDF or CSV reads plain text best.
            return Accept.parse(accept)
                    .best(List.of(PROBLEM_JSON, "application/json", HTML, PLAIN))
                    .orElse(PLAIN);
        } catch (AtlasException e) {
            return PLAIN;
        }
    }

    /** {@return the problem document} */
    JsonObject document(Language language) {
        JsonObject document = new JsonObject();
        document.addProperty("type", "about:blank");
        document.addProperty("title", title());
        document.addProperty("status", status);
        document.addProperty("detail", sentence(language));
        JsonArray errors = new JsonArray();
        problems.forEach(problem -> errors.add(entry(problem, language)));
        document.add("errors", errors);
        return document;
    }

    private static JsonObject entry(Problem problem, Language language) {
        JsonObject entry = new JsonObject();
        if (!problem.place().isEmpty()) {
            entry.addProperty("parameter", problem.place());
        }
        entry.addProperty("detail", problem.cause(language));
        if (!problem.mend(language).isEmpty()) {
            entry.addProperty("mend", problem.mend(language));
        }
        return entry;
    }
}
