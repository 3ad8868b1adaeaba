package org.aigcatlas.export;

import java.util.HashMap;
import java.util.Map;

/** Names of nodes for languages of diagrams, whose names are plain words: counted, so that none is taken twice. */
final class Tokens {
    private final Map<String, String> tokens = new HashMap<>();

    /** {@return the name of a node} */
    String of(String id) {
        return tokens.computeIfAbsent(id, key -> "n" + (tokens.size() + 1) + "_" + key.replaceAll("[^a-z0-9]+", "_"));
    }
}
