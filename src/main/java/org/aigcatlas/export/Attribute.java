package org.aigcatlas.export;

/**
 * An attribute of nodes or edges, declared before the first of them.
 *
 * @param name its name: letters of any script, digits and underscores; no other attribute's differs in capitals alone
 * @param kind what its values are
 * @param slot whose values it holds
 */
record Attribute(String name, Kind kind, Slot slot) {
    /** An attribute that no property is behind. */
    Attribute(String name, Kind kind) {
        this(name, kind, Slot.NONE);
    }

    /** What the values of an attribute are, in Java's terms. All of them are: where one doesn't fit, they are texts. */
    enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Figure}: whole numbers that a double holds as well. */
        INTEGER,
        /** {@link Figure}: whole numbers of 64 bits. Where all numbers are doubles, they can be told as texts alone. */
        LONG,
        /** {@link Figure}: numbers that a double holds. */
        DECIMAL,
        /** {@link Boolean}. */
        BOOLEAN,
        /** A {@link java.util.List} of {@link String}. */
        TEXTS
    }
}
