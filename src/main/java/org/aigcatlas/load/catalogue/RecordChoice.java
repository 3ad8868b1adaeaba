package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.aigcatlas.load.catalogue.Item.Traits;
import org.apache.jena.graph.Node;

/** Chooses one value for a model out of what its records say: the list's word, the maker's own, then that of many. */
final class RecordChoice {
    /** How many providers must agree on a value that a reseller may have made up. */
    private static final int AGREEMENT = 3;

    /** What one record says. */
    private record Said(Node record, String provider, Traits traits) {}

    /** What is asked of each record. */
    private record Question(String property, Function<Traits, Optional<Node>> part, Predicate<Node> plausible) {}

    private final List<Said> listed = new ArrayList<>();
    private final List<Said> own = new ArrayList<>();
    private final List<Said> offered = new ArrayList<>();

    /**
     * The records of a model.
     *
     * @param profile the model
     * @param isOwn whether an offering is its maker's
     * @param nodes the records' IRIs
     */
    RecordChoice(ModelProfile profile, Predicate<Offering> isOwn, RecordNodes nodes) {
        profile.listed().forEach(record -> listed.add(new Said(nodes.of(record), "", record.traits())));
        for (Offering offering : profile.offerings()) {
            Said said = new Said(nodes.of(offering), offering.provider(), offering.traits());
            offered.add(said);
            if (isOwn.test(offering)) {
                own.add(said);
            }
        }
    }

    /**
     * Chooses one value, such as a date.
     *
     * @param property the local name of the relation
     * @param part what a record says, if anything
     * @param plausible whether a value can be true
     * @return the value, by the first rule that gives one
     */
    Optional<Conclusion> one(String property, Function<Traits, Optional<Node>> part, Predicate<Node> plausible) {
        Question question = new Question(property, part, plausible);
        return first(listed, question)
                .or(() -> mostUsual(own, 1, Basis.MAKERS_OFFERING, question))
                .or(() -> mostUsual(offered, AGREEMENT, Basis.AGREEING_OFFERINGS, question));
    }

    private static Optional<Conclusion> first(List<Said> records, Question question) {
        return records.stream()
                .flatMap(said -> question.part().apply(said.traits()).filter(question.plausible()).stream()
                        .map(value -> Conclusion.from(
                                Basis.MODEL_LIST, question.property(), List.of(value), List.of(said.record()))))
                .findFirst();
    }

    /** The value that more than half of the records agree on, of those that say anything. */
    private static Optional<Conclusion> mostUsual(List<Said> records, int least, Basis basis, Question question) {
        Map<Node, List<Said>> byValue = new LinkedHashMap<>();
        for (Said said : records) {
            question.part().apply(said.traits()).ifPresent(value -> byValue.computeIfAbsent(
                            value, first -> new ArrayList<>())
                    .add(said));
        }
        int told = byValue.values().stream().mapToInt(List::size).sum();
        return byValue.entrySet().stream()
                .filter(entry -> 2 * entry.getValue().size() > told && providers(entry.getValue()) >= least)
                .filter(entry -> question.plausible().test(entry.getKey()))
                .map(entry -> Conclusion.from(
                        basis, question.property(), List.of(entry.getKey()), records(entry.getValue().stream())))
                .findFirst();
    }

    private static long providers(List<Said> records) {
        return records.stream().map(Said::provider).distinct().count();
    }

    /**
     * Chooses all values that hold, such as modalities.
     *
     * @param property the local name of the relation
     * @param part what a record says; nothing where it says nothing
     * @return the values, by the first rule that gives any
     */
    Optional<Conclusion> several(String property, Function<Traits, List<Node>> part) {
        return shared(listed.stream().limit(1).toList(), Basis.MODEL_LIST, property, part)
                .or(() -> shared(own, Basis.MAKERS_OFFERING, property, part))
                .or(() -> shared(offered, Basis.MOST_OFFERINGS, property, part));
    }

    private static Optional<Conclusion> shared(
            List<Said> records, Basis basis, String property, Function<Traits, List<Node>> part) {
        List<Said> told = records.stream()
                .filter(said -> !part.apply(said.traits()).isEmpty())
                .toList();
        List<Node> values = told.stream()
                .flatMap(said -> part.apply(said.traits()).stream())
                .distinct()
                .filter(value -> 2 * count(told, part, value) >= told.size())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Conclusion.from(
                basis, property, values, records(told.stream().filter(said -> part.apply(said.traits()).stream()
                        .anyMatch(values::contains)))));
    }

    private static long count(List<Said> told, Function<Traits, List<Node>> part, Node value) {
        return told.stream()
                .filter(said -> part.apply(said.traits()).contains(value))
                .count();
    }

    private static List<Node> records(Stream<Said> said) {
        return said.map(Said::record).toList();
    }

    /** {@return the records of the list of which something holds} */
    List<Node> listedWhere(Predicate<Traits> holds) {
        return records(listed.stream().filter(said -> holds.test(said.traits())));
    }

    /** {@return the maker's own offerings, at providers of which something holds} */
    Map<Node, Traits> own(Predicate<String> provider) {
        Map<Node, Traits> offerings = new LinkedHashMap<>();
        own.stream()
                .filter(said -> provider.test(said.provider()))
                .forEach(said -> offerings.put(said.record(), said.traits()));
        return offerings;
    }
}
