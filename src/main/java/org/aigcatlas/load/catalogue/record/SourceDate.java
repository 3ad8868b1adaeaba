package org.aigcatlas.load.catalogue.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A date as precise as its source has it.
 *
 * @param text {@code 2026-01-27}, {@code 2026-01} or {@code 2026}
 */
public record SourceDate(String text) {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    /** {@return the date that a text means; empty where there is no such day, month or year} */
    public static Optional<SourceDate> of(String text) {
        return isDate(text) ? Optional.of(new SourceDate(text)) : Optional.empty();
    }

    private static boolean isDate(String text) {
        if (text.length() < YEAR_LENGTH
                || !YEAR.matcher(text.substring(0, YEAR_LENGTH)).matches()) {
            return false;
        }
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> true;
                case MONTH_LENGTH -> YearMonth.parse(text).getYear() > 0;
                default -> LocalDate.parse(text).getYear() > 0;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@return the month it is in; empty where only the year is known} */
    public Optional<YearMonth> month() {
        return text.length() < MONTH_LENGTH
                ? Optional.empty()
                : Optional.of(YearMonth.parse(text.substring(0, MONTH_LENGTH)));
    }

    /** {@return the month it is in, as a date; the date itself where no day is known} */
    public SourceDate toMonth() {
        return text.length() > MONTH_LENGTH ? new SourceDate(text.substring(0, MONTH_LENGTH)) : this;
    }

    /** {@return whether it lies in an earlier month than the other, or, where a month is not known, in an earlier year} */
    boolean isInMonthBefore(SourceDate other) {
        int common = Math.min(MONTH_LENGTH, Math.min(text.length(), other.text.length()));
        return text.substring(0, common).compareTo(other.text.substring(0, common)) < 0;
    }

    /** {@return the date as a literal of the type that fits its precision} */
    public Node literal() {
        return NodeFactory.createLiteralDT(
                text,
                switch (text.length()) {
                    case YEAR_LENGTH -> XSDDatatype.XSDgYear;
                    case MONTH_LENGTH -> XSDDatatype.XSDgYearMonth;
                    default -> XSDDatatype.XSDdate;
                });
    }
}
