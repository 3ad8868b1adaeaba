package org.aigcatlas.load.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.load.diff.AtlasVersion.Statement;
import org.apache.jena.graph.Node;

/**
 * What changed between two versions of the atlas.
 *
 * @param before the older version
 * @param after the newer one
 * @param changes the things that changed, by class and then by address
 */
public record AtlasDiff(AtlasVersion before, AtlasVersion after, List<ThingChange> changes) {

    /** What happened to a thing. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A thing that changed.
     *
     * @param thing the thing
     * @param type what sort of record it is, or was; empty where nothing says so
     * @param kind what happened to it
     * @param values what is said otherwise of it; nothing of one that came or went, since all of it did
     */
    public record ThingChange(Node thing, Optional<Node> type, Kind kind, List<ValueChange> values) {}

    /**
     * A value that changed.
     *
     * @param property the property
     * @param before what it was; empty where the value is new
     * @param after what it is; empty where the value is no more
     */
    public record ValueChange(Node property, Optional<Node> before, Optional<Node> after) {}

    private static final Comparator<ThingChange> ORDER = Comparator.comparing(
                    (ThingChange change) -> change.type().isEmpty())
            .thenComparing(change -> change.type().map(Node::toString).orElse(""))
            .thenComparing(ThingChange::kind)
            .thenComparing(change -> change.thing().toString());

    public AtlasDiff {
        changes = List.copyOf(changes);
    }

    /** {@return what changed from one version to another} */
    public static AtlasDiff between(AtlasVersion before, AtlasVersion after) {
        Set<Node> things = new HashSet<>(before.things());
        things.addAll(after.things());
        List<ThingChange> changes = things.stream()
                .filter(thing -> !before.about(thing).equals(after.about(thing)))
                .map(thing -> change(thing, before, after))
                .sorted(ORDER)
                .toList();
        return new AtlasDiff(before, after, changes);
    }

    /** {@return what of it concerns things of these classes, each by its IRI} */
    public AtlasDiff of(Set<String> types) {
        return new AtlasDiff(
                before,
                after,
                changes.stream()
                        .filter(change -> change.type()
                                .map(Node::toString)
                                .filter(types::contains)
                                .isPresent())
                        .toList());
    }

    private static ThingChange change(Node thing, AtlasVersion before, AtlasVersion after) {
        if (before.about(thing).isEmpty()) {
            return new ThingChange(thing, after.type(thing), Kind.ADDED, List.of());
        }
        if (after.about(thing).isEmpty()) {
            return new ThingChange(thing, before.type(thing), Kind.REMOVED, List.of());
        }
        return new ThingChange(
                thing,
                after.type(thing).or(() -> before.type(thing)),
                Kind.CHANGED,
                values(before.about(thing), after.about(thing)));
    }

    /** Of a property that lost one value and got one, in the same language, the one took the place of the other. */
    private static List<ValueChange> values(Set<Statement> before, Set<Statement> after) {
        Map<String, List<Statement>> gone = byPlace(without(before, after));
        Map<String, List<Statement>> come = byPlace(without(after, before));
        Set<String> places = new TreeSet<>(gone.keySet());
        places.addAll(come.keySet());
        return places.stream()
                .flatMap(place -> pairs(gone.getOrDefault(place, List.of()), come.getOrDefault(place, List.of())))
                .toList();
    }

    private static Stream<ValueChange> pairs(List<Statement> gone, List<Statement> come) {
        if (gone.size() == 1 && come.size() == 1) {
            Statement old = gone.getFirst();
            return Stream.of(new ValueChange(
                    old.property(),
                    Optional.of(old.value()),
                    Optional.of(come.getFirst().value())));
        }
        return Stream.concat(
                gone.stream().map(old -> new ValueChange(old.property(), Optional.of(old.value()), Optional.empty())),
                come.stream().map(now -> new ValueChange(now.property(), Optional.empty(), Optional.of(now.value()))));
    }

    private static Set<Statement> without(Set<Statement> some, Set<Statement> others) {
        Set<Statement> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Map<String, List<Statement>> byPlace(Set<Statement> statements) {
        Map<String, List<Statement>> byPlace = new TreeMap<>();
        statements.forEach(said ->
                byPlace.computeIfAbsent(place(said), key -> new ArrayList<>()).add(said));
        return byPlace;
    }

    private static String place(Statement said) {
        Node value = said.value();
        return said.property() + (value.isLiteral() ? "@" + value.getLiteralLanguage() : "");
    }

    /** {@return what something is called in the newer version, or was in the older} */
    Naming naming(Node node) {
        Naming now = after.naming(node);
        return now.isNamed() ? now : before.naming(node);
    }
}
