package org.aigcatlas.serve.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
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
        problems = problems.stream().map(Problem::brief).toList();
    }

    /** {@return the fault that a problem is, with the one status of its kind} */
    public static Fault of(Problem problem) {
        return new Fault(status(problem.kind()), List.of(problem));
    }

    /** {@return the fault that an exception tells of} */
    public static Fault of(AtlasException e) {
        return new Fault(status(e.kind()), e.problems());
    }

    /** {@return the fault that an exhausted machine tells of: 400 where the request is to blame, 503 where it may not be} */
    public static Fault of(VirtualMachineError e) {
        return of(Problem.of(
                e instanceof StackOverflowError
                        ? ProblemCode.REQUEST_NESTED_TOO_DEEPLY
                        : ProblemCode.SERVER_MEMORY_EXHAUSTED));
    }

    /** {@return the HTTP status of a kind of problem} */
    public static int status(ProblemKind kind) {
        return switch (kind) {
            case QUESTION -> HttpSC.BAD_REQUEST_400;
            case UNAUTHORIZED -> HttpSC.UNAUTHORIZED_401;
            case FORBIDDEN -> HttpSC.FORBIDDEN_403;
            case NOT_FOUND -> HttpSC.NOT_FOUND_404;
            case NOT_ALLOWED -> HttpSC.METHOD_NOT_ALLOWED_405;
            case NOT_ACCEPTABLE -> HttpSC.NOT_ACCEPTABLE_406;
            case TOO_LARGE -> HttpSC.PAYLOAD_TOO_LARGE_413;
            case UNSUPPORTED -> HttpSC.UNSUPPORTED_MEDIA_TYPE_415;
            case DATA -> HttpSC.UNPROCESSABLE_ENTITY_422;
            case INTERNAL -> HttpSC.INTERNAL_SERVER_ERROR_500;
            case UPSTREAM -> HttpSC.BAD_GATEWAY_502;
            case UNAVAILABLE -> HttpSC.SERVICE_UNAVAILABLE_503;
        };
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
        document.addProperty("code", problems.getFirst().code().code());
        document.addProperty("detail", sentence(language));
        JsonArray errors = new JsonArray();
        problems.forEach(problem -> errors.add(entry(problem, language)));
        document.add("errors", errors);
        return document;
    }

    private static JsonObject entry(Problem problem, Language language) {
        JsonObject entry = new JsonObject();
        entry.addProperty("code", problem.code().code());
        if (!problem.place().isEmpty()) {
            entry.addProperty("parameter", problem.where().in(language));
        }
        entry.addProperty("detail", problem.cause(language));
        if (!problem.mend(language).isEmpty()) {
            entry.addProperty("mend", problem.mend(language));
        }
        return entry;
    }
}
