package org.aigcatlas.load.catalogue.conclude;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.SourceDate;

/**
 * Says when a model came out. A date that the model's own name contradicts is nobody's; a reseller's is often the day on
 * which it began to serve the model, so that only several who agree count.
 */
public final class ReleaseDate {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-_]?(0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<![\\d.])(0[1-9]|1[0-2])[-/](20\\d\\d)(?!\\d)");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<=[a-z-])(2[3-9])(0[1-9]|1[0-2])(?:\\d\\d)?(?=$|[-:@])");
    private static final Pattern SNAPSHOT = Pattern.compile("(?<=[a-z-])2[3-9](?:0[1-9]|1[0-2])\\d\\d(?=$|[-:@])");
    /** How many months a release may follow the snapshot that its name bears. */
    private static final int LATEST = 3;

    private ReleaseDate() {}

    public static Optional<ConcludedValue> of(ModelProfile profile, RecordChoice choice) {
        Optional<YearMonth> named = named(profile);
        return choice.released(date -> !isPlaceholder(date) && (named.isEmpty() || fits(date, named.get())))
                .or(() -> named.filter(month -> !isSnapshot(profile))
                        .map(month -> ConcludedValue.from(
                                ConclusionRule.NAME,
                                RecordChoice.RELEASED,
                                List.of(new SourceDate(month.toString()).literal()),
                                List.of())));
    }

    /** A stamp of year, month and day is the day of a snapshot, which may come out in a later month. */
    private static boolean isSnapshot(ModelProfile profile) {
        return profile.spellings().stream()
                .anyMatch(spelling -> SNAPSHOT.matcher(spelling).find());
    }

    /** Who knows the year or the month only often writes the first of it. */
    private static boolean isPlaceholder(SourceDate date) {
        return date.text().endsWith("-01");
    }

    private static boolean fits(SourceDate date, YearMonth named) {
        Optional<YearMonth> month = date.month();
        if (month.isEmpty()) {
            return date.text().equals(Integer.toString(named.getYear()));
        }
        long months = ChronoUnit.MONTHS.between(named, month.get());
        return months >= -1 && months <= LATEST;
    }

    /** {@return the month that the most usual spelling names that names any; empty where none does} */
    static Optional<YearMonth> named(ModelProfile profile) {
        return profile.spellings().stream()
                .flatMap(spelling -> monthIn(spelling).stream())
                .findFirst();
    }

    /**
     * Reads the month out of a spelling.
     *
     * @param spelling such as {@code gpt-4o-2024-08-06}, {@code command-r-08-2024} or {@code mistral-large-2512}
     * @return the month; empty where none is named, as in {@code deepseek-r1-0528}
     */
    static Optional<YearMonth> monthIn(String spelling) {
        Matcher day = DAY.matcher(spelling);
        if (day.find()) {
            return Optional.of(YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
        }
        Matcher month = MONTH_YEAR.matcher(spelling);
        if (month.find()) {
            return Optional.of(YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1))));
        }
        Matcher stamp = YEAR_MONTH.matcher(spelling);
        return stamp.find()
                ? Optional.of(YearMonth.of(2000 + Integer.parseInt(stamp.group(1)), Integer.parseInt(stamp.group(2))))
                : Optional.empty();
    }
}
