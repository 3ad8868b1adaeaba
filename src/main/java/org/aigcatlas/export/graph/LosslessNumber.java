package org.aigcatlas.export.graph;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that keeps the digits of its source. */
public final class LosslessNumber extends Number {
    private static final long serialVersionUID = 1L;

    /** How JSON, and whatever else is strict, writes numbers. */
    private static final Pattern STRICT = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    /** Longer ones are texts wherever they come, and exponents of such size make numbers that fill the memory. */
    private static final int LONGEST = 400;

    private final String written;
    private final BigDecimal value;
    private final boolean decimal;

    private LosslessNumber(String written, BigDecimal value, boolean decimal) {
        this.written = written;
        this.value = value;
        this.decimal = decimal;
    }

    /** {@return the number that a text writes; empty where it is none} */
    public static Optional<LosslessNumber> of(String text) {
        String written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(written.endsWith(".") ? written + "0" : written);
            return Math.abs((long) value.scale()) > LONGEST
                    ? Optional.empty()
                    : Optional.of(new LosslessNumber(written, value, false));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@return whether it is a whole number that 64 bits hold} */
    public boolean fitsLong() {
        return value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    /** {@return whether what a double makes of it, written down again, is the same number} */
    boolean fitsDouble() {
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
    }

    /** {@return whether it is a whole number that a double holds, as it must be where all numbers are doubles} */
    public boolean isSafe() {
        return fitsLong() && Math.abs((double) value.longValue()) <= 0x1p53 - 1;
    }

    /** {@return the same number among others that have decimals} */
    LosslessNumber asDecimal() {
        return new LosslessNumber(written, value, true);
    }

    /** {@return the number as the strictest of languages write it} */
    String strict() {
        String strict = STRICT.matcher(written).matches() ? written : value.toString();
        boolean looksWhole = strict.chars().allMatch(unit -> unit == '-' || Character.isDigit(unit));
        return decimal && looksWhole ? strict + ".0" : strict;
    }

    /** {@return the number itself} */
    public BigDecimal exact() {
        return value;
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LosslessNumber figure && figure.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** {@return the number as it is written} */
    @Override
    public String toString() {
        return written;
    }
}
