package org.aigcatlas.serve.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.map.Bundle;
import org.aigcatlas.map.MapMembers;
import org.aigcatlas.map.MapReader;
import org.aigcatlas.map.ThingMap;
import org.aigcatlas.query.question.HowConnected;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Which map is asked for. What stands on it is a scope at first and a list of names from then on; to that come what is
 * added, what is near a thing that is expanded, and what lies between two things.
 *
 * @param scope what stands on it where no things are listed
 * @param things names of things and bundles
 * @param added names of things that come onto it
 * @param expanded names of things and bundles whose neighbours or members come onto it
 * @param removed names of things and bundles that leave it
 * @param ends the two things whose connection comes onto it; empty where none is asked for
 * @param inferred whether what only follows by a rule is on it
 */
public record MapQuestion(
        String scope,
        Optional<List<String>> things,
        List<String> added,
        List<String> expanded,
        List<String> removed,
        List<String> ends,
        boolean inferred) {
    /** What an address without a list of things opens on. */
    static final String START = "query:source-map";

    /** How many things a map takes. */
    private static final int MOST = 600;

    public MapQuestion {
        added = List.copyOf(added);
        expanded = List.copyOf(expanded);
        removed = List.copyOf(removed);
        ends = List.copyOf(ends);
    }

    /**
     * A map that was asked for.
     *
     * @param members what stands on it, by which it can be asked for again
     * @param inferred whether what only follows by a rule is on it
     * @param map the map
     */
    public record Answer(MapMembers members, boolean inferred, ThingMap map) {}

    /** {@return which map a request asks for} */
    public static MapQuestion of(Request request, Atlas atlas) {
        List<String> ends = Stream.of("from", "to")
                .flatMap(end -> request.parameter(end).stream())
                .filter(name -> !name.isBlank())
                .toList();
        return new MapQuestion(
                request.parameter("scope").filter(scope -> !scope.isBlank()).orElse(START),
                Optional.ofNullable(request.parameters().get("things")).map(MapQuestion::words),
                words(request.parameters().getOrDefault("add", List.of())),
                words(request.parameters().getOrDefault("expand", List.of())),
                words(request.parameters().getOrDefault("remove", List.of())),
                ends.size() == 2 ? ends : List.of(),
                request.parameter("inferred").filter("yes"::equals).isPresent());
    }

    private static List<String> words(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.startsWith("http") ? word.replace("%2C", ",") : word)
                .distinct()
                .toList();
    }

    /** {@return the map} */
    public Answer answer(Atlas atlas) {
        List<Node> listed = new ArrayList<>();
        List<Bundle> bundles = new ArrayList<>();
        things.ifPresentOrElse(
                names -> names.forEach(name -> Bundle.read(name)
                        .ifPresentOrElse(bundles::add, () -> listed.add(thing(atlas, name, "things")))),
                () -> listed.addAll(atlas.members(scope)));
        added.forEach(name -> listed.add(thing(atlas, name, "add")));
        listed.addAll(between(atlas));
        MapMembers first =
                new MapMembers(Set.copyOf(listed), bundles.stream().distinct().toList());
        List<Step> steps = expanded.stream().map(name -> step(atlas, name)).toList();
        return atlas.store().read(reading -> {
            MapMembers members = first;
            for (Step step : steps) {
                members = step.onto(reading, members);
            }
            members = without(atlas, members);
            if (members.things().size() > MOST) {
                throw AtlasException.of(ProblemCode.MAP_TOO_LARGE)
                        .with("count", members.things().size())
                        .with("most", MOST);
            }
            return new Answer(members, inferred, MapReader.of(reading, members, inferred));
        });
    }

    /** Brings something onto a map. */
    @FunctionalInterface
    private interface Step {
        MapMembers onto(Reading reading, MapMembers members);
    }

    private static Step step(Atlas atlas, String name) {
        Optional<Bundle> bundle = Bundle.read(name);
        if (bundle.isPresent()) {
            return (reading, members) -> members.expanded(reading, bundle.get());
        }
        Node thing = thing(atlas, name, "expand");
        return (reading, members) -> members.expanded(reading, thing);
    }

    private MapMembers without(Atlas atlas, MapMembers members) {
        Set<Node> things = new LinkedHashSet<>(members.things());
        List<Bundle> bundles = new ArrayList<>(members.bundles());
        removed.forEach(name ->
                Bundle.read(name).ifPresentOrElse(bundles::remove, () -> things.remove(thing(atlas, name, "remove"))));
        bundles.removeIf(bundle -> !things.contains(bundle.owner()));
        return new MapMembers(things, bundles);
    }

    private Set<Node> between(Atlas atlas) {
        Set<Node> chain = new HashSet<>();
        if (!ends.isEmpty()) {
            ends.forEach(name -> chain.add(thing(atlas, name, "from")));
            atlas.run(new HowConnected(ends.getFirst(), ends.getLast()))
                    .forEach(row -> Stream.of(row.first(), row.second(), row.third())
                            .flatMap(Optional::stream)
                            .forEach(thing -> chain.add(NodeFactory.createURI(thing.iri()))));
        }
        return chain;
    }

    private static Node thing(Atlas atlas, String name, String parameter) {
        try {
            return NodeFactory.createURI(atlas.resolve(name).iri());
        } catch (AtlasException e) {
            throw AtlasException.of(e.problems().getFirst().at(parameter));
        }
    }
}
