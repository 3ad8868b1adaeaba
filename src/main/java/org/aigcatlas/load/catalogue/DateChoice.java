package org.aigcatlas.load.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Chooses a date out of those that records tell. It is no more precise than what they agree on: of records that differ
 * by days only the month is left, and of those that differ by months nothing, unless the maker's own is with the most.
 */
final class DateChoice {
    /** How many houses must agree on a value that a reseller may have made up. */
    private static final int AGREEMENT = 3;

    /** How many must where the maker's own is among them. */
    private static final int AGREEMENT_WITH_MAKER = 2;

    /**
     * A date that a record tells.
     *
     * @param record the record
     * @param date the date
     * @param voice whose word it is
     * @param own whether it is the maker's
     */
    record Told(Node record, SourceDate date, String voice, boolean own) {}

    private final String property;
    private final Predicate<SourceDate> plausible;
    private final boolean onlyWithMaker;

    /**
     * A choice.
     *
     * @param property the local name of the relation
     * @param plausible whether a value can be true
     * @param onlyWithMaker whether others than the maker can't know it
     */
    DateChoice(String property, Predicate<SourceDate> plausible, boolean onlyWithMaker) {
        this.property = property;
        this.plausible = plausible;
        this.onlyWithMaker = onlyWithMaker;
    }

    /** {@return the first date of the list's that can be true} */
    Optional<Conclusion> listed(List<Told> told) {
        return told.stream()
                .filter(one -> plausible.test(one.date()))
                .findFirst()
                .map(one -> Conclusion.from(
                        Basis.MODEL_LIST, property, List.of(one.date().literal()), List.of(one.record())));
    }

    /** {@return the date on which houses agree: three, or the maker's own and another} */
    Optional<Conclusion> agreed(List<Told> told) {
        if (told.stream().map(Told::date).distinct().count() == 1) {
            return conclusion(told, Function.identity());
        }
        List<Told> possible =
                told.stream().filter(one -> plausible.test(one.date())).toList();
        Collection<List<Told>> months = by(possible, SourceDate::toMonth);
        return months.stream()
                .filter(month -> 2 * month.size() > possible.size())
                .filter(month -> isOwn(month) || (months.size() == 1 && isDayOfMost(month, told.size())))
                .findFirst()
                .flatMap(month -> conclusion(month, SourceDate::toMonth));
    }

    /** Days that scatter are those on which resellers began to serve the model. */
    private boolean isDayOfMost(List<Told> month, int all) {
        return by(month, Function.identity()).stream().anyMatch(day -> 2 * day.size() > all && agree(day));
    }

    private static Collection<List<Told>> by(List<Told> told, Function<SourceDate, SourceDate> precision) {
        return told.stream()
                .collect(Collectors.groupingBy(one -> precision.apply(one.date())))
                .values();
    }

    private Optional<Conclusion> conclusion(List<Told> told, Function<SourceDate, SourceDate> precision) {
        return told.stream()
                .map(Told::date)
                .min(Comparator.comparing(SourceDate::text))
                .filter(plausible)
                .filter(date -> agree(told))
                .map(date -> Conclusion.from(
                        Basis.AGREEING_OFFERINGS,
                        property,
                        List.of(precision.apply(date).literal()),
                        told.stream().map(Told::record).toList()));
    }

    private boolean agree(List<Told> told) {
        boolean own = isOwn(told);
        long voices = told.stream().map(Told::voice).distinct().count();
        return voices >= (own ? AGREEMENT_WITH_MAKER : AGREEMENT) && (own || !onlyWithMaker);
    }

    private static boolean isOwn(List<Told> told) {
        return told.stream().anyMatch(Told::own);
    }
}
