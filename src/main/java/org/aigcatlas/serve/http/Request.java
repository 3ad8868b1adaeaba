package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.readset.ReadRecorder;
import org.aigcatlas.store.readset.ReadSet;

/** What a client asks, read strictly: what isn't well formed is refused in words. */
public final class Request {
    /** The attribute that holds the recorder of what is read for the answer. */
    static final String READS = "answer-reads";

    private static final String LANG = "lang";

    private final HttpServletRequest raw;
    private final Map<String, List<String>> parameters;

    private Request(HttpServletRequest raw, Map<String, List<String>> parameters) {
        this.raw = raw;
        this.parameters = parameters;
    }

    /**
     * Reads a request.
     *
     * @param raw the server's request
     * @return the request
     * @throws AtlasException where its query string is badly encoded
     */
    public static Request of(HttpServletRequest raw) {
        return new Request(
                raw, Fields.of(Optional.ofNullable(raw.getQueryString()).orElse(""), part -> AtlasException.of(
                                ProblemCode.ADDRESS_MALFORMED)
                        .with("text", part)));
    }

    /** {@return the request, with nothing read but the path and headers; for telling what is wrong with the rest} */
    public static Request bare(HttpServletRequest raw) {
        return new Request(raw, Map.of());
    }

    /** {@return the request as far as it can be read, for telling what is wrong with it} */
    public static Request told(HttpServletRequest raw) {
        try {
            return of(raw);
        } catch (AtlasException e) {
            return bare(raw);
        }
    }

    /** {@return the same request, asking for these parameters} */
    public Request asking(Map<String, List<String>> others) {
        return new Request(raw, others);
    }

    /**
     * Reads what was sent with it; can be done once.
     *
     * @param types the media types that are taken
     * @param most how many bytes it may have
     * @return the body
     * @throws AtlasException where it is not taken, breaks off or isn't UTF-8
     */
    public Body body(List<String> types, int most) {
        return Body.of(raw, types, most);
    }

    /** Notes that the store alone decides the answer beside this request, as of a version that was read before it. */
    void answeredAt(String version) {
        Optional<ReadRecorder> recorder = Optional.ofNullable(raw.getAttribute(READS))
                .filter(ReadRecorder.class::isInstance)
                .map(ReadRecorder.class::cast);
        // What was read before this version was looked at may be of one before it.
        String earliest = recorder.flatMap(ReadRecorder::earliest).orElse(version);
        Supplier<ReadSet> reads = () -> recorder.map(ReadRecorder::soFar).orElse(ReadSet.ALL);
        new AnswerVersion(earliest, reads).note(raw);
    }

    /** {@return the decoded path, such as {@code /queries/vendors.csv}} */
    public String path() {
        String info = Optional.ofNullable(raw.getPathInfo()).orElse("");
        return raw.getServletPath() + info;
    }

    /** {@return the path as it came, with nothing decoded} */
    public String rawPath() {
        return raw.getRequestURI().substring(raw.getContextPath().length());
    }

    /** {@return the whole address as it came} */
    String address() {
        return origin() + rawPath() + "?"
                + Optional.ofNullable(raw.getQueryString()).orElse("");
    }

    /** {@return whether it was sent with POST} */
    public boolean isPosted() {
        return raw.getMethod().equals("POST");
    }

    /** {@return the parameters of the query string, in their order} */
    public Map<String, List<String>> parameters() {
        return parameters;
    }

    /** {@return the first value of a parameter} */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::getFirst);
    }

    /** {@return a header's value} */
    public Optional<String> header(String name) {
        return Optional.ofNullable(raw.getHeader(name));
    }

    /** {@return what the client takes} */
    public Accept accept() {
        return Accept.parse(header("Accept").orElse(""));
    }

    /** {@return the language asked for by {@code ?lang=}; empty where the address leaves it open} */
    public Optional<Language> languageAsked() {
        return parameter(LANG)
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                // An export may be asked for in both, which leaves it to the browser what is told about it.
                .filter(tag -> tag.startsWith("zh") || tag.startsWith("en"))
                .map(tag -> tag.startsWith("zh") ? Language.ZH : Language.EN);
    }

    /** {@return the language for people: as asked in the address, or else as the browser says} */
    public Language language() {
        return languageAsked().orElseGet(() -> language(header("Accept-Language")));
    }

    /** {@return the language for people that an {@code Accept-Language} header asks for} */
    public static Language language(Optional<String> header) {
        try {
            return Locale.LanguageRange.parse(header.orElse("en")).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> range.startsWith("zh") || range.startsWith("en"))
                    .findFirst()
                    .map(range -> range.startsWith("zh") ? Language.ZH : Language.EN)
                    .orElse(Language.EN);
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
    }

    /** {@return the id of the request, where the server gives them} */
    public Optional<String> id() {
        return RequestId.in(raw);
    }

    /** {@return scheme, host and port by which the client reached the server} */
    public String origin() {
        String host = header("Host").orElse(raw.getServerName() + ":" + raw.getServerPort());
        return raw.getScheme() + "://" + host;
    }
}
