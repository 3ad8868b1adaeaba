package org.aigcatlas.export.scope;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;

/** The parser of scopes as people write them. */
public final class ScopeParser {
    private static final String SCOPE = "scope";
    private static final Pattern WITH_HOPS = Pattern.compile("(?s)(.+):(\\d{1,3})");
    private static final int FARTHEST = 5;

    private ScopeParser() {}

    /**
     * Reads a scope as people write it.
     *
     * @param text such as {@code all}, {@code around:chatgpt:2} or {@code query:tool-map?vendor=OpenAI}
     * @return the scope; whether the thing, query or graph exists is seen when it is used
     * @throws AtlasException where it is none, with the nearest scopes
     */
    public static Scope parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        boolean bare = colon < 0;
        return switch (kind) {
            case "all" -> bare ? new Scope.All() : unknown(text);
            case "concepts" -> bare ? new Scope.Concepts() : unknown(text);
            case "landscape" -> bare ? new Scope.Landscape() : unknown(text);
            case "vocabulary" -> bare ? new Scope.Vocabulary() : unknown(text);
            case "around" -> around(needed(rest, "around:THING", "around:chatgpt"));
            case "among" -> among(needed(rest, "among:THING,THING", "among:chatgpt,gpt,openai"));
            case "query" -> query(needed(rest, "query:NAME", "query:tool-map?vendor=OpenAI"));
            case "graph" -> new Scope.OfGraph(needed(rest, "graph:NAME", "graph:article"));
            default -> unknown(text);
        };
    }

    private static Scope unknown(String text) {
        throw AtlasException.of(ProblemCode.EXPORT_SCOPE_UNKNOWN)
                .with("scope", text)
                .with("names", ScopeKind.forms())
                .nearest(Nearest.among(text, ScopeKind.forms()))
                .at(SCOPE);
    }

    private static String needed(String rest, String form, String example) {
        if (rest.isBlank()) {
            throw AtlasException.of(ProblemCode.EXPORT_SCOPE_NAMELESS)
                    .with("scope", form)
                    .with("example", example)
                    .at(SCOPE);
        }
        return rest;
    }

    private static Scope around(String rest) {
        Matcher matcher = WITH_HOPS.matcher(rest);
        if (!matcher.matches()) {
            return new Scope.Around(rest, 1);
        }
        int hops = Integer.parseInt(matcher.group(2));
        if (hops < 1 || hops > FARTHEST) {
            throw AtlasException.of(ProblemCode.EXPORT_HOPS_OUT_OF_RANGE)
                    .with("hops", hops)
                    .with("most", FARTHEST)
                    .at(SCOPE);
        }
        return new Scope.Around(matcher.group(1), hops);
    }

    private static Scope among(String rest) {
        return new Scope.Among(Arrays.stream(rest.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static Scope query(String rest) {
        int mark = rest.indexOf('?');
        if (mark < 0) {
            return new Scope.OfQuery(rest, Map.of());
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : rest.substring(mark + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw AtlasException.of(ProblemCode.EXPORT_SCOPE_PARAMETER_MALFORMED)
                        .with("text", pair)
                        .with("example", "query:NAME?parameter=value")
                        .at(SCOPE);
            }
            parameters
                    .computeIfAbsent(decoded(pair.substring(0, equals)), key -> new ArrayList<>())
                    .add(decoded(pair.substring(equals + 1)));
        }
        return new Scope.OfQuery(rest.substring(0, mark), parameters);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw AtlasException.of(ProblemCode.EXPORT_SCOPE_ENCODING_BROKEN)
                    .with("text", text)
                    .with("example", "%25")
                    .at(SCOPE);
        }
    }
}
