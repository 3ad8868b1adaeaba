package org.aigcatlas.load.catalogue.conclude;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.apache.jena.graph.Node;

/** Chooses one value for a model out of what its records say: the list's word, the maker's own, then that of many. */
public final class RecordChoice {
    /** How many houses must say that a model can do a thing, where neither the list nor the maker says it. */
    private static final int VOICES = 2;

    /** The property that says when a model came out. */
    static final String RELEASED = "released";

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
    public RecordChoice(ModelProfile profile, Optional<String> vendor, CuratedTables curated, RecordNodes nodes) {
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
     * Chooses the day on which the model came out.
     *
     * @param plausible whether a date can be true
     * @return the date that the list gives, or on which the maker's own record and another agree
     */
    Optional<ConcludedValue> released(Predicate<SourceDate> plausible) {
        DateChoice choice = new DateChoice(RELEASED, plausible);
        return choice.listed(told(listed, RELEASED, Traits::released))
                .or(() -> choice.agreed(told(offered, RELEASED, Traits::released)));
    }

    /**
     * Chooses until when the model knows of the world: a month, for makers name no day, and records that have one fill
     * in the first or the last. Only the maker knows it.
     *
     * @param plausible whether a date can be true
     * @return the month that the list gives, or that the maker's own record and another do
     */
    public Optional<ConcludedValue> knowledgeCutoff(Predicate<SourceDate> plausible) {
        DateChoice choice = new DateChoice("knowledgeCutoff", plausible);
        return choice.listed(told(listed, "knowledge", Traits::knowledge))
                .map(said -> said.toMonth())
                .or(() -> choice.agreed(
                        told(offered, "knowledge", traits -> traits.knowledge().map(SourceDate::toMonth))));
    }

    private List<DateChoice.Told> told(List<Said> records, String name, Function<Traits, Optional<SourceDate>> part) {
        return trusted(records, name).stream()
                .filter(said -> !said.traits().isOutBeforeItsKnowledge())
                .flatMap(said -> part
                        .apply(said.traits())
                        .map(date -> new DateChoice.Told(said.record(), date, said.voice(), own.contains(said)))
                        .stream())
                .toList();
    }

    /**
     * Chooses the modalities that hold; a record that names none says nothing of them.
     *
     * @param property the local name of the relation
     * @param part what a record says
     * @return the values, by the first rule that gives any
     */
    Optional<ConcludedValue> modalities(String property, Function<Traits, List<Node>> part) {
        Predicate<Said> tells = said -> !part.apply(said.traits()).isEmpty();
        return shared(listed.stream().limit(1).filter(tells).toList(), ConclusionRule.MODEL_LIST, property, part)
                .or(() -> shared(
                        trusted(own, "modalities").stream().filter(tells).toList(),
                        ConclusionRule.MAKERS_OFFERING,
                        property,
                        part))
                .or(() -> shared(
                        trusted(offered, "modalities").stream().filter(tells).toList(),
                        ConclusionRule.MOST_OFFERINGS,
                        property,
                        part));
    }

    /**
     * Chooses the abilities that hold; a record that doesn't name one says that the model lacks it. What one reseller
     * alone says may be what its own service adds, and counts for nothing.
     *
     * @param property the local name of the relation
     * @param part what a record says
     * @return the values, by the first rule that gives any
     */
    Optional<ConcludedValue> abilities(String property, Function<Traits, List<Node>> part) {
        if (!listed.isEmpty()) {
            return shared(listed.stream().limit(1).toList(), ConclusionRule.MODEL_LIST, property, part);
        }
        List<Said> makers = trusted(own, "abilities");
        return makers.isEmpty()
                ? shared(trusted(offered, "abilities"), ConclusionRule.MOST_OFFERINGS, property, confirmed(part))
                : shared(makers, ConclusionRule.MAKERS_OFFERING, property, part);
    }

    /** What a record says, as far as records of another house say it, too. */
    private Function<Traits, List<Node>> confirmed(Function<Traits, List<Node>> part) {
        Map<Node, Set<String>> voices = new HashMap<>();
        trusted(offered, "abilities").forEach(said -> part.apply(said.traits())
                .forEach(value ->
                        voices.computeIfAbsent(value, key -> new HashSet<>()).add(said.voice())));
        return traits -> part.apply(traits).stream()
                .filter(value -> voices.getOrDefault(value, Set.of()).size() >= VOICES)
                .toList();
    }

    /** The values that at least half of the records name, and the records that name them all, or else any of them. */
    private static Optional<ConcludedValue> shared(
            List<Said> records, ConclusionRule basis, String property, Function<Traits, List<Node>> part) {
        List<Node> values = records.stream()
                .flatMap(said -> part.apply(said.traits()).stream())
                .distinct()
                .filter(value -> 2
                                * where(records, said -> part.apply(said).contains(value))
                                        .size()
                        >= records.size())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Node> saying = where(records, said -> part.apply(said).containsAll(values));
        List<Node> sayingSome = where(records, said -> part.apply(said).stream().anyMatch(values::contains));
        return Optional.of(ConcludedValue.from(basis, property, values, saying.isEmpty() ? sayingSome : saying));
    }

    private static List<Node> where(List<Said> records, Predicate<Traits> holds) {
        return records.stream()
                .filter(said -> holds.test(said.traits()))
                .map(Said::record)
                .toList();
    }

    /** {@return the records of the list of which something holds} */
    List<Node> listedWhere(Predicate<Traits> holds) {
        return where(listed, holds);
    }

    /** {@return the maker's own offerings at providers that can be trusted in a part} */
    Map<Node, Traits> own(String part) {
        Map<Node, Traits> offerings = new LinkedHashMap<>();
        trusted(own, part).forEach(said -> offerings.put(said.record(), said.traits()));
        return offerings;
    }
}
