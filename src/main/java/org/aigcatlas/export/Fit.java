package org.aigcatlas.export;

import org.aigcatlas.export.Attribute.Kind;

/**
 * What a value can be kept as without losing any of it.
 *
 * @param truth yes or no
 * @param safe a whole number that a double holds
 * @param whole a whole number of 64 bits
 * @param decimal a number that a double holds
 */
record Fit(boolean truth, boolean safe, boolean whole, boolean decimal) {
    /** A text and nothing else. */
    static final Fit TEXT = new Fit(false, false, false, false);

    /** Yes or no. */
    static final Fit TRUTH = new Fit(true, false, false, false);

    /** A small whole number. */
    static final Fit SMALL = new Fit(false, true, true, true);

    /** {@return what a number can be kept as} */
    static Fit of(Figure figure, boolean integer) {
        return new Fit(false, integer && figure.isSafe(), integer && figure.fitsLong(), figure.fitsDouble());
    }

    /** {@return what both of two values can be kept as} */
    Fit and(Fit other) {
        return new Fit(truth && other.truth, safe && other.safe, whole && other.whole, decimal && other.decimal);
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
