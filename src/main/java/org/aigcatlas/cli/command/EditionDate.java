package org.aigcatlas.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/** Of which day an edition of a catalogue is. The day of a copy is no such day, so a file's own time says nothing. */
final class EditionDate {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    private EditionDate() {}

    /** {@return the day that somebody gave} */
    static Optional<LocalDate> given(Optional<String> text) {
        return text.map(day -> read(day).orElseThrow(() -> AtlasException.of(ProblemCode.COMMAND_DATE_MALFORMED)
                .with("day", day)
                .at("--date")));
    }

    /** {@return today for what an address serves now; the day in a file's name; empty where neither says it} */
    static Optional<LocalDate> of(String place) {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            return Optional.of(LocalDate.now(ZoneOffset.UTC));
        }
        Matcher day = DAY.matcher(place.substring(place.lastIndexOf('/') + 1));
        return day.find() ? read(day.group()) : Optional.empty();
    }

    private static Optional<LocalDate> read(String day) {
        try {
            return DAY.matcher(day).matches() ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
