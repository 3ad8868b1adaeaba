package org.aigcatlas.export.graph;

/**
 * An attribute of nodes or edges, declared before the first of them.
 *
 * @param name its name: letters of any script, digits and underscores; no other attribute's differs in capitals alone
 * @param kind what its values are
 * @param key whose values it holds
 */
public record Attribute(String name, Kind kind, AttributeKey key) {
    /** An attribute that no property is behind. */
    Attribute(String name, Kind kind) {
        this(name, kind, AttributeKey.NONE);
    }

    /** What the values of an attribute are, in Java's terms. All of them are: where one doesn't fit, they are texts. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link LosslessNumber}: whole numbers that a double holds as well. */
        INTEGER,
        /** {@link LosslessNumber}: whole numbers of 64 bits. Where all numbers are doubles, they can be told as texts alone. */
        LONG,
        /** {@link LosslessNumber}: numbers that a double holds. */
        DECIMAL,
        /** {@link Boolean}. */
        BOOLEAN,
        /** A {@link java.util.List} of {@link String}. */
        TEXTS;

        /** {@return the type's name in GraphML and GEXF} */
        String xmlType() {
            return switch (this) {
                case INTEGER, LONG -> "long";
                case DECIMAL -> "double";
                case BOOLEAN -> "boolean";
                case TEXT, TEXTS -> "string";
            };
        }
    }
}
