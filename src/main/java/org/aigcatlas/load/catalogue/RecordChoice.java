package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    /** How many houses must agree on a value that a reseller may have made up. */
    private static final int AGREEMENT = 3;

    /** How many must where the maker's own is among them. */
    private static final int AGREEMENT_WITH_MAKER = 2;

    /**
     * What one record says.
     *
     * @param voice whose word it is: records that say which model of the list they are of take their dates from it
     */
    private record Said(Node record, String provider, Traits traits, String voice) {}

    private final List<Said> listed = new ArrayList<>();
    private final List<Said> own = new ArrayList<>();
    private final List<Said> offered = new ArrayList<>();
    private final CuratedTables curated;

    /**
     * The records of a model.
     *
     * @param profile the model
     * @param vendor who made it
     * @param curated which provider is whose, and what it can't be trusted in
     * @param nodes the records' IRIs
     */
    RecordChoice(ModelProfile profile, Optional<String> vendor, CuratedTables curated, RecordNodes nodes) {
        this.curated = curated;
        profile.listed()
                .forEach(record -> listed.add(new Said(nodes.of(record), record.lab(), record.traits(), record.lab())));
        for (Offering offering : profile.offerings()) {
            boolean isOwn = curated.isOwn(offering.provider(), vendor);
            String house = curated.house(offering.provider());
            Said said = new Said(
                    nodes.of(offering),
                    offering.provider(),
                    offering.traits(),
                    isOwn ? house : offering.baseModel().orElse(house));
            offered.add(said);
            if (isOwn) {
                own.add(said);
            }
        }
    }

    private List<Said> trusted(List<Said> records, String part) {
        return records.stream()
                .filter(said -> curated.isReliable(said.provider(), part))
                .toList();
    }

    /**
     * Chooses a date.
     *
     * @param property the local name of the relation
     * @param name what the table of providers calls it
     * @param part what a record says, if anything
     * @param plausible whether a value can be true
     * @return the date that the list gives, or on which houses agree: three, or the maker's own and another
     */
    Optional<Conclusion> date(
            String property,
            String name,
            Function<Traits, Optional<SourceDate>> part,
            Predicate<SourceDate> plausible) {
        return trusted(listed, name).stream()
                .flatMap(said -> part.apply(said.traits()).filter(plausible).stream()
                        .map(date -> Conclusion.from(
                                Basis.MODEL_LIST, property, List.of(date.literal()), List.of(said.record()))))
                .findFirst()
                .or(() -> agreed(trusted(offered, name), property, part, plausible));
    }

    private Optional<Conclusion> agreed(
            List<Said> records,
            String property,
            Function<Traits, Optional<SourceDate>> part,
            Predicate<SourceDate> plausible) {
        Map<SourceDate, List<Said>> byDate = new HashMap<>();
        records.forEach(said -> part.apply(said.traits())
                .ifPresent(date ->
                        byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(said)));
        int told = byDate.values().stream().mapToInt(List::size).sum();
        return byDate.entrySet().stream()
                .filter(entry -> 2 * entry.getValue().size() > told && agree(entry.getValue()))
                .filter(entry -> plausible.test(entry.getKey()))
                .findFirst()
                .map(entry -> Conclusion.from(
                        Basis.AGREEING_OFFERINGS,
                        property,
                        List.of(entry.getKey().literal()),
                        records(entry.getValue().stream())));
    }

    private boolean agree(List<Said> records) {
        long voices = records.stream().map(Said::voice).distinct().count();
        return voices >= (records.stream().anyMatch(own::contains) ? AGREEMENT_WITH_MAKER : AGREEMENT);
    }

    /**
     * Chooses the modalities that hold; a record that names none says nothing of them.
     *
     * @param property the local name of the relation
     * @param part what a record says
     * @return the values, by the first rule that gives any
     */
    Optional<Conclusion> modalities(String property, Function<Traits, List<Node>> part) {
        Predicate<Said> tells = said -> !part.apply(said.traits()).isEmpty();
        return shared(listed.stream().limit(1).filter(tells).toList(), Basis.MODEL_LIST, property, part)
                .or(() -> shared(
                        trusted(own, "modalities").stream().filter(tells).toList(),
                        Basis.MAKERS_OFFERING,
                        property,
                        part))
                .or(() -> shared(
                        trusted(offered, "modalities").stream().filter(tells).toList(),
                        Basis.MOST_OFFERINGS,
                        property,
                        part));
    }

    /**
     * Chooses the abilities that hold; a record that doesn't name one says that the model lacks it.
     *
     * @param property the local name of the relation
     * @param part what a record says
     * @return the values, by the first rule that gives any
     */
    Optional<Conclusion> abilities(String property, Function<Traits, List<Node>> part) {
        if (!listed.isEmpty()) {
            return shared(listed.stream().limit(1).toList(), Basis.MODEL_LIST, property, part);
        }
        List<Said> makers = trusted(own, "abilities");
        return makers.isEmpty()
                ? shared(trusted(offered, "abilities"), Basis.MOST_OFFERINGS, property, part)
                : shared(makers, Basis.MAKERS_OFFERING, property, part);
    }

    /** The values that at least half of the records name, and the records that name them all, or else any of them. */
    private static Optional<Conclusion> shared(
            List<Said> records, Basis basis, String property, Function<Traits, List<Node>> part) {
        List<Node> values = records.stream()
                .flatMap(said -> part.apply(said.traits()).stream())
                .distinct()
                .filter(value -> 2
                                * records.stream()
                                        .filter(said ->
                                                part.apply(said.traits()).contains(value))
                                        .count()
                        >= records.size())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Node> saying = records(
                records.stream().filter(said -> part.apply(said.traits()).containsAll(values)));
        List<Node> sayingSome = records(records.stream()
                .filter(said -> part.apply(said.traits()).stream().anyMatch(values::contains)));
        return Optional.of(Conclusion.from(basis, property, values, saying.isEmpty() ? sayingSome : saying));
    }

    private static List<Node> records(Stream<Said> said) {
        return said.map(Said::record).toList();
    }

    /** {@return the records of the list of which something holds} */
    List<Node> listedWhere(Predicate<Traits> holds) {
        return records(listed.stream().filter(said -> holds.test(said.traits())));
    }

    /** {@return the maker's own offerings at providers that can be trusted in a part} */
    Map<Node, Traits> own(String part) {
        Map<Node, Traits> offerings = new LinkedHashMap<>();
        trusted(own, part).forEach(said -> offerings.put(said.record(), said.traits()));
        return offerings;
    }
}
