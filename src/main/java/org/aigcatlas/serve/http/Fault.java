package org.aigcatlas.serve.http;

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

    /** {@return the problem document (RFC 9457)} */
    JsonObject document(Language language) {
        return JsonObjects.object(
                "type", "about:blank",
                "title", title(),
                "status", status,
                "code", problems.getFirst().code().code(),
                "detail", sentence(language),
                "errors",
                        problems.stream()
                                .map(problem -> entry(problem, language))
                                .toList());
    }

    private static JsonObject entry(Problem problem, Language language) {
        JsonObject entry = JsonObjects.object("code", problem.code().code());
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
