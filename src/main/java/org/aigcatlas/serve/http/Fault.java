package org.aigcatlas.serve.http;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.Text;
import org.aigcatlas.limit.ServiceLimits;
import org.apache.jena.web.HttpSC;

/**
 * Why a request isn't answered, in words.
 *
 * @param status the HTTP status
 * @param problems what is wrong and how to mend it, never empty
 */
public record Fault(int status, List<Problem> problems) {
    /** What the statuses are called in Chinese. */
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(HttpSC.BAD_REQUEST_400, "请求有误"),
            Map.entry(HttpSC.UNAUTHORIZED_401, "未经认证"),
            Map.entry(HttpSC.FORBIDDEN_403, "禁止访问"),
            Map.entry(HttpSC.NOT_FOUND_404, "未找到"),
            Map.entry(HttpSC.METHOD_NOT_ALLOWED_405, "不允许使用该方法"),
            Map.entry(HttpSC.NOT_ACCEPTABLE_406, "没有可接受的格式"),
            Map.entry(HttpSC.REQUEST_TIMEOUT_408, "请求超时"),
            Map.entry(HttpSC.PAYLOAD_TOO_LARGE_413, "内容过大"),
            Map.entry(HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "不支持的媒体类型"),
            Map.entry(HttpSC.UNPROCESSABLE_ENTITY_422, "内容无法处理"),
            Map.entry(HttpSC.INTERNAL_SERVER_ERROR_500, "服务器内部错误"),
            Map.entry(HttpSC.BAD_GATEWAY_502, "网关错误"),
            Map.entry(HttpSC.SERVICE_UNAVAILABLE_503, "服务不可用"));

    private static final String SECONDS = "seconds";

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
                switch (e) {
                    case StackOverflowError deep -> ProblemCode.REQUEST_NESTED_TOO_DEEPLY;
                    case OutOfMemoryError full -> ProblemCode.SERVER_MEMORY_EXHAUSTED;
                    default -> ProblemCode.SERVER_FAILED;
                }));
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
            case TOO_SLOW -> HttpSC.REQUEST_TIMEOUT_408;
            case BUSY -> HttpSC.SERVICE_UNAVAILABLE_503;
            case UNAVAILABLE -> HttpSC.SERVICE_UNAVAILABLE_503;
        };
    }

    /** {@return the reply under the status of this fault, with when to ask again where that may help} */
    public Reply over(Reply reply) {
        Reply told = reply.status(status);
        return problems.stream()
                .filter(problem -> problem.kind() == ProblemKind.BUSY)
                .findFirst()
                .map(problem -> told.with("Retry-After", retryAfter(problem)))
                .orElse(told);
    }

    /** As the sentence says, where it says so. */
    private static String retryAfter(Problem problem) {
        return Optional.ofNullable(problem.arguments().get(SECONDS))
                .map(Text::en)
                .orElseGet(
                        () -> Long.toString(ServiceLimits.DEFAULT.retryAfter().toSeconds()));
    }

    /** {@return the same problems under another status} */
    public Fault as(int other) {
        return new Fault(other, problems);
    }

    /** {@return everything that is wrong, a line a problem} */
    public String sentence(Language language) {
        return problems.stream().map(problem -> problem.sentence(language)).collect(Collectors.joining("\n"));
    }

    /** What the status is called; one that has no name in Chinese is told as the x00 of its class (RFC 9110, 15). */
    String title(Language language) {
        return language.pick(
                HttpSC.getMessage(status), TITLES.getOrDefault(status, TITLES.getOrDefault(status / 100 * 100, "")));
    }

    /** {@return the problem document (RFC 9457) of a request with this id} */
    public JsonObject document(Language language, Optional<String> request) {
        JsonObject document = document(language);
        request.ifPresent(id -> document.addProperty(RequestId.ATTRIBUTE, id));
        return document;
    }

    private JsonObject document(Language language) {
        return JsonObjects.object(
                "type", "about:blank",
                "title", title(language),
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
