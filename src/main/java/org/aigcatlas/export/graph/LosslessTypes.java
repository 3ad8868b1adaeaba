package org.aigcatlas.export.graph;

import org.aigcatlas.export.graph.Attribute.Kind;

/**
 * The data types that hold a value without losing any of it.
 *
 * @param truth yes or no
 * @param safe a whole number that a double holds
 * @param whole a whole number of 64 bits
 * @param decimal a number that a double holds
 */
record LosslessTypes(boolean truth, boolean safe, boolean whole, boolean decimal) {
    /** A text and nothing else. */
    static final LosslessTypes TEXT = new LosslessTypes(false, false, false, false);

    /** Yes or no. */
    static final LosslessTypes TRUTH = new LosslessTypes(true, false, false, false);

    /** A small whole number. */
    static final LosslessTypes SMALL = new LosslessTypes(false, true, true, true);

    /** {@return what a number can be kept as} */
    static LosslessTypes of(LosslessNumber figure, boolean integer) {
        return new LosslessTypes(false, integer && figure.isSafe(), integer && figure.fitsLong(), figure.fitsDouble());
    }

    /** {@return what both of two values can be kept as} */
    LosslessTypes and(LosslessTypes other) {
        return new LosslessTypes(
                truth && other.truth, safe && other.safe, whole && other.whole, decimal && other.decimal);
    }

    /** {@return the kind of an attribute that holds values of this fit, one a thing} */
    Kind kind() {
        if (truth) {
            return Kind.BOOLEAN;
        }
        if (whole) {
            return safe ? Kind.INTEGER : Kind.LONG;
        }
        return decimal ? Kind.DECIMAL : Kind.TEXT;
    }
}
