package org.aigcatlas.serve.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters that hold several words, with commas between or given more than once. */
public final class Words {
    private Words() {}

    /** {@return the words of a parameter, each once, in their order; none where it isn't given} */
    public static List<String> of(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
