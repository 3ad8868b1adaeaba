package org.aigcatlas.serve.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.limit.Limits;
import org.aigcatlas.map.MapBundle;
import org.aigcatlas.map.MapMembers;
import org.aigcatlas.map.MapName;
import org.aigcatlas.map.MapReader;
import org.aigcatlas.map.ThingMap;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Words;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * Which map is asked for. What stands on it is a scope at first and a list of names from then on; to that come what is
 * added, what is near a thing that is expanded, and what lies between two things.
 *
 * @param scope what stands on it where no things are listed; empty for what a source says
 * @param things names of things and bundles
 * @param added names of things that come onto it
 * @param expanded names of things and bundles whose neighbours or members come onto it
 * @param removed names of things and bundles that leave it
 * @param ends the two things whose connection comes onto it; empty where none is asked for
 * @param inferred whether what only follows by a rule is on it
 */
record MapQuestion(
        Optional<String> scope,
        Optional<List<String>> things,
        List<String> added,
        List<String> expanded,
        List<String> removed,
        List<String> ends,
        boolean inferred) {
    private static final Query KNOWN = QueryFactory.create("SELECT ?p { ?thing ?p ?o } LIMIT 1");

    private static final ParameterType SOURCE = new ParameterType.ThingOf("Source");

    MapQuestion {
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
    record Answer(MapMembers members, boolean inferred, ThingMap map) {}

    /** What a map is drawn from. */
    record Drawn(MapMembers members, boolean inferred) {}

    /** {@return which map a request asks for} */
    static MapQuestion of(Request request, Atlas atlas) {
        List<String> ends = Links.WAY.stream()
                .flatMap(end -> request.parameter(end).stream())
                .filter(name -> !name.isBlank())
                .toList();
        return new MapQuestion(
                request.parameter("scope").filter(scope -> !scope.isBlank()),
                Optional.ofNullable(request.parameters().get("things"))
                        .map(given -> Words.of(request.parameters(), "things")),
                Words.of(request.parameters(), "add"),
                Words.of(request.parameters(), "expand"),
                Words.of(request.parameters(), "remove"),
                ends.size() == 2 ? ends : List.of(),
                request.parameter("inferred").filter("yes"::equals).isPresent());
    }

    /** {@return the map, from before among {@code drawn} where the graph is still the same} */
    Answer answer(Atlas atlas, VersionedCache<Drawn, ThingMap> drawn) {
        String version = atlas.store().version();
        List<Node> listed = new ArrayList<>();
        List<MapBundle> bundles = new ArrayList<>();
        things.ifPresentOrElse(
                names -> names.forEach(name -> bundle(atlas, name, "things")
                        .ifPresentOrElse(bundles::add, () -> listed.add(thing(atlas, name, "things")))),
                () -> listed.addAll(scope.map(atlas::members).orElseGet(() -> start(atlas))));
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
            MapMembers all = without(atlas, members);
            if (all.things().size() > Limits.MAP_THINGS) {
                throw AtlasException.of(ProblemCode.MAP_TOO_LARGE)
                        .with("count", all.things().size())
                        .with("most", Limits.MAP_THINGS);
            }
            return new Answer(
                    all,
                    inferred,
                    drawn.get(version, new Drawn(all, inferred), () -> MapReader.of(reading, all, inferred)));
        });
    }

    /** What the canned query draws that asks what a source says; nothing in a store without that source. */
    private static List<Node> start(Atlas atlas) {
        return atlas.queries().all().stream()
                .filter(query -> query.query().isConstructType())
                .filter(query -> query.parameters().stream()
                        .anyMatch(parameter -> parameter.type().equals(SOURCE)))
                .findFirst()
                .map(query -> known(atlas, "query:" + query.name()))
                .orElse(List.of());
    }

    private static List<Node> known(Atlas atlas, String scope) {
        try {
            return atlas.members(scope);
        } catch (AtlasException e) {
            if (e.kind() == ProblemKind.QUESTION) {
                return List.of();
            }
            throw e;
        }
    }

    /** Brings something onto a map. */
    @FunctionalInterface
    private interface Step {
        MapMembers onto(Reading reading, MapMembers members);
    }

    private static Step step(Atlas atlas, String name) {
        Optional<MapBundle> bundle = bundle(atlas, name, "expand");
        if (bundle.isPresent()) {
            return (reading, members) -> members.expanded(reading, bundle.get());
        }
        Node thing = thing(atlas, name, "expand");
        return (reading, members) -> members.expanded(reading, thing);
    }

    private MapMembers without(Atlas atlas, MapMembers members) {
        Set<Node> things = new LinkedHashSet<>(members.things());
        List<MapBundle> bundles = new ArrayList<>(members.bundles());
        removed.forEach(name -> bundle(atlas, name, "remove")
                .ifPresentOrElse(bundles::remove, () -> things.remove(thing(atlas, name, "remove"))));
        bundles.removeIf(bundle -> !things.contains(bundle.owner()));
        return new MapMembers(things, bundles);
    }

    private Set<Node> between(Atlas atlas) {
        Set<Node> chain = new HashSet<>();
        if (!ends.isEmpty()) {
            chain.add(thing(atlas, ends.getFirst(), "from"));
            chain.add(thing(atlas, ends.getLast(), "to"));
            chain.addAll(WayBetween.things(atlas, ends.getFirst(), ends.getLast()));
        }
        return chain;
    }

    private static Optional<MapBundle> bundle(Atlas atlas, String word, String parameter) {
        return MapBundle.read(word, name -> thing(atlas, name, parameter));
    }

    private static boolean isKnown(Reading reading, Node thing) {
        return !reading.rows(Reading.about(KNOWN, thing)).isEmpty();
    }

    private static Node thing(Atlas atlas, String name, String parameter) {
        Node exact = NodeFactory.createURI(Iris.ID + MapName.plain(name));
        if (Iris.isAbsolute(exact.getURI()) && atlas.store().read(reading -> isKnown(reading, exact))) {
            return exact;
        }
        try {
            return NodeFactory.createURI(atlas.resolve(MapName.plain(name)).iri());
        } catch (AtlasException e) {
            throw e.kind() == ProblemKind.NOT_FOUND
                    ? AtlasException.of(e.problems().getFirst().at(parameter).as(ProblemKind.QUESTION))
                    : e;
        }
    }
}
