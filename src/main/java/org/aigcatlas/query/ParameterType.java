package org.aigcatlas.query;

import java.util.List;

/** What a parameter of a canned query takes. */
public sealed interface ParameterType {

    /**
     * A thing of the graph, by name, alias, short name or IRI.
     *
     * @param of the local name of the class it must belong to; empty for any thing
     */
    record ThingOf(String of) implements ParameterType {}

    /**
     * A literal.
     *
     * @param kind how it is read
     */
    record Value(ValueKind kind) implements ParameterType {}

    /**
     * One of a few words.
     *
     * @param words the words
     */
    record OneOf(List<String> words) implements ParameterType {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** How a literal is read. */
    enum ValueKind {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        BOOLEAN
    }
}
