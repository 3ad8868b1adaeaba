package org.aigcatlas.load.catalogue.conclude;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.apache.jena.graph.Node;

/**
 * Chooses a date out of those that records tell. It is no more precise than what they agree on: of records that differ
 * by days only the month is left, and of those that differ by months nothing, unless the maker's own is with the most.
 */
final class DateChoice {
    /** How many houses must agree, the maker's own among them. */
    private static final int AGREEMENT = 2;

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

    /**
     * A choice.
     *
     * @param property the local name of the relation
     * @param plausible whether a value can be true
     */
    DateChoice(String property, Predicate<SourceDate> plausible) {
        this.property = property;
        this.plausible = plausible;
    }

    /** {@return the first date of the list's that can be true} */
    Optional<ConcludedValue> listed(List<Told> told) {
        return told.stream()
                .filter(one -> plausible.test(one.date()))
                .findFirst()
                .map(one -> ConcludedValue.from(
                        ConclusionRule.MODEL_LIST, property, List.of(one.date().literal()), List.of(one.record())));
    }

    /**
     * {@return the date on which the maker's own record and another agree} What resellers alone agree on is often the day
     * of a preview, or that on which the first of them began to serve the model.
     */
    Optional<ConcludedValue> agreed(List<Told> told) {
        if (told.stream().map(Told::date).distinct().count() == 1) {
            return conclusion(told, Function.identity());
        }
        List<Told> possible =
                told.stream().filter(one -> plausible.test(one.date())).toList();
        return possible.stream().collect(Collectors.groupingBy(one -> one.date().toMonth())).values().stream()
                .filter(month -> 2 * month.size() > possible.size())
                .findFirst()
                .flatMap(month -> conclusion(month, SourceDate::toMonth));
    }

    private Optional<ConcludedValue> conclusion(List<Told> told, Function<SourceDate, SourceDate> precision) {
        return told.stream()
                .map(Told::date)
                .min(Comparator.comparing(SourceDate::text))
                .filter(plausible)
                .filter(date -> agree(told))
                .map(date -> ConcludedValue.from(
                        ConclusionRule.AGREEING_OFFERINGS,
                        property,
                        List.of(precision.apply(date).literal()),
                        told.stream().map(Told::record).toList()));
    }

    private boolean agree(List<Told> told) {
        return told.stream().anyMatch(Told::own)
                && told.stream().map(Told::voice).distinct().count() >= AGREEMENT;
    }
}
