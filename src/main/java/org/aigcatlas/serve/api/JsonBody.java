package org.aigcatlas.serve.api;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.JsonFault;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Binder;

/** What is asked of a canned query, written as JSON. */
final class JsonBody {
    static final String PARAMETERS = "parameters";
    static final List<String> MEMBERS = List.of(PARAMETERS, Binder.GRAPH, "lang", Slice.LIMIT, Slice.OFFSET);

    private static final Set<JsonToken> VALUES = Set.of(JsonToken.STRING, JsonToken.NUMBER, JsonToken.BOOLEAN);

    private final JsonReader json;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private JsonBody(JsonReader json) {
        this.json = json;
    }

    /**
     * Reads it.
     *
     * @param text an object with the members {@code parameters}, {@code graph}, {@code lang}, {@code limit} and
     *     {@code offset}, each of which may be left out
     * @return the same as the parameters of an address
     * @throws AtlasException where it isn't JSON, with line and column, or of another shape
     */
    static Map<String, List<String>> words(String text) {
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        try {
            JsonBody body = new JsonBody(json);
            body.members("", body::member);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("more than one value");
            }
            return body.words;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw AtlasException.of(broken(JsonFault.of(e, json)));
        }
    }

    /** Reads the value of a member. */
    @FunctionalInterface
    private interface Member {
        void read(String name) throws IOException;
    }

    private void members(String place, Member member) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            throw refusal(place, Problem.of(ProblemCode.REQUEST_OBJECT_EXPECTED));
        }
        json.beginObject();
        while (json.hasNext()) {
            member.read(json.nextName());
        }
        json.endObject();
    }

    private void member(String name) throws IOException {
        if (!MEMBERS.contains(name)) {
            throw refusal(
                    name,
                    Problem.of(ProblemCode.REQUEST_MEMBER_UNKNOWN)
                            .with("name", name)
                            .with("names", MEMBERS)
                            .nearest(Nearest.among(name, MEMBERS)));
        }
        if (!seen.add(name)) {
            throw twice(name);
        }
        if (name.equals(PARAMETERS)) {
            members(name, this::parameter);
        } else {
            put(name, name.equals(Binder.GRAPH));
        }
    }

    private void parameter(String name) throws IOException {
        if (MEMBERS.contains(name)) {
            throw refusal(name, Problem.of(ProblemCode.REQUEST_MEMBER_MISPLACED).with("name", name));
        }
        if (words.containsKey(name)) {
            throw twice(name);
        }
        put(name, true);
    }

    private void put(String name, boolean many) throws IOException {
        words.put(name, many && json.peek() == JsonToken.BEGIN_ARRAY ? array(name) : List.of(value(name)));
    }

    private static AtlasException twice(String name) {
        return refusal(name, Problem.of(ProblemCode.REQUEST_MEMBER_REPEATED).with("name", name));
    }

    private List<String> array(String name) throws IOException {
        List<String> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            values.add(value(name));
        }
        json.endArray();
        return values;
    }

    private String value(String name) throws IOException {
        JsonToken next = json.peek();
        if (!VALUES.contains(next)) {
            throw refusal(name, Problem.of(ProblemCode.REQUEST_VALUE_EXPECTED));
        }
        return next == JsonToken.BOOLEAN ? Boolean.toString(json.nextBoolean()) : json.nextString();
    }

    private static AtlasException refusal(String place, Problem problem) {
        return AtlasException.of(problem.at(place));
    }

    /** {@return what is wrong with the text, told of a request rather than of a catalogue} */
    private static Problem broken(Problem fault) {
        ProblemCode code =
                switch (fault.code()) {
                    case CATALOGUE_JSON_CUT -> ProblemCode.REQUEST_JSON_CUT;
                    case CATALOGUE_NOT_JSON -> ProblemCode.REQUEST_NOT_JSON;
                    default -> ProblemCode.REQUEST_JSON_UNEXPECTED;
                };
        Problem told = Problem.of(code);
        for (Map.Entry<String, Text> argument : fault.arguments().entrySet()) {
            told = told.with(argument.getKey(), argument.getValue());
        }
        return told;
    }
}
