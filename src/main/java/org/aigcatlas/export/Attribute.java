package org.aigcatlas.export;

/**
 * An attribute of nodes or edges, declared before the first of them.
 *
 * @param name its name, letters, digits and underscores
 * @param kind what its values are
 */
record Attribute(String name, Kind kind) {

    /** What the values of an attribute are, in Java's terms. */
    enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        INTEGER,
        /** {@link Double}. */
        DECIMAL,
        /** {@link Boolean}. */
        BOOLEAN,
        /** A {@link java.util.List} of {@link String}. */
        TEXTS;

        /** {@return a kind that holds values of both} */
        Kind and(Kind other) {
            if (this == other) {
                return this;
            }
            if (this == TEXTS || other == TEXTS) {
                return TEXTS;
            }
            return isNumber() && other.isNumber() ? DECIMAL : TEXT;
        }

        private boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }
}
