package org.aigcatlas.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Claims;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The reader of maps. */
public final class MapReader {

    private final Reading reading;
    private final Set<Node> things;
    private final List<MapBundle> bundles;
    private final boolean inferred;

    private MapReader(Reading reading, Collection<Node> things, List<MapBundle> bundles, boolean inferred) {
        this.reading = reading;
        this.things = new TreeSet<>(NodeOrder.BY_TEXT);
        this.things.addAll(things);
        this.bundles = List.copyOf(bundles);
        this.inferred = inferred;
    }

    /**
     * Reads a map.
     *
     * @param reading where from
     * @param members what stands on it
     * @param inferred whether what only follows by a rule is on it
     * @return the map
     */
    public static ThingMap of(Reading reading, MapMembers members, boolean inferred) {
        return new MapReader(reading, members.things(), members.bundles(), inferred).map();
    }

    private ThingMap map() {
        Collection<JoiningFacts.Joining> facts = JoiningFacts.among(reading, things, inferred);
        Map<Node, String> types = types();
        Map<MapBundle, Integer> sizes = new HashMap<>();
        bundles.forEach(bundle ->
                sizes.put(bundle, MapNeighbours.rest(reading, bundle, things).size()));
        Labels labels = Labels.of(reading, named(facts, types));
        Claims claims = Claims.about(reading, things);
        List<MapNode> nodes = new ArrayList<>(nodes(types, labels));
        bundles.stream()
                .filter(bundle -> sizes.getOrDefault(bundle, 0) > 0)
                .map(bundle -> new MapNode.OfBundle(
                        bundle, labels.named(NodeFactory.createURI(bundle.type())), sizes.getOrDefault(bundle, 0)))
                .forEach(nodes::add);
        return new ThingMap(
                nodes,
                facts.stream().map(joining -> edge(joining, labels, claims)).toList());
    }

    private List<MapNode.OfThing> nodes(Map<Node, String> types, Labels labels) {
        Map<Node, Integer> models = models();
        return things.stream()
                .map(thing -> new MapNode.OfThing(
                        MapName.of(thing),
                        labels.named(thing),
                        labels.named(NodeFactory.createURI(types.getOrDefault(thing, Iris.NS + "Entity"))),
                        labels.of(thing.toString()).definitions(),
                        models.getOrDefault(thing, 0)))
                .toList();
    }

    private static MapEdge edge(JoiningFacts.Joining joining, Labels labels, Claims claims) {
        Triple fact = joining.fact();
        return new MapEdge(
                fact,
                labels.named(fact.getPredicate()),
                joining.isInferred(),
                joining.ways().stream().flatMap(way -> claims.of(way).stream()).toList(),
                joining.graphs().stream()
                        .filter(graph -> joining.isInferred() || !graph.equals(Terms.INFERRED_GRAPH))
                        .map(labels::named)
                        .sorted(Comparator.comparing(Named::iri))
                        .toList());
    }

    private Set<Node> named(Collection<JoiningFacts.Joining> facts, Map<Node, String> types) {
        Set<Node> named = new HashSet<>(things);
        facts.forEach(joining -> {
            named.add(joining.fact().getPredicate());
            named.addAll(joining.graphs());
        });
        Stream.concat(types.values().stream(), bundles.stream().map(MapBundle::type))
                .forEach(type -> named.add(NodeFactory.createURI(type)));
        return named;
    }

    private Map<Node, String> types() {
        Map<Node, Set<String>> all = new HashMap<>();
        if (!things.isEmpty()) {
            reading.rows(typesOf(Naming.listed(List.copyOf(things))), row -> all.computeIfAbsent(
                            row.get("thing"), key -> new LinkedHashSet<>())
                    .add(row.get("type").toString()));
        }
        Map<Node, String> types = new HashMap<>();
        all.forEach((thing, some) -> types.put(thing, MapNeighbours.first(some)));
        return types;
    }

    private Map<Node, Integer> models() {
        Map<Node, Integer> models = new HashMap<>();
        if (!things.isEmpty()) {
            reading.rows(
                    modelsOf(Naming.listed(List.copyOf(things))),
                    row -> models.put(
                            row.get("family"), Integer.parseInt(row.get("count").getLiteralLexicalForm())));
        }
        return models;
    }

    private static Query typesOf(String things) {
        return QueryFactory.create("""
            SELECT ?thing ?type { VALUES ?thing { %s } ?thing a ?type }""".formatted(things));
    }

    private static Query modelsOf(String things) {
        return QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            SELECT ?family (COUNT(DISTINCT ?model) AS ?count) {
              VALUES ?family { %s } ?model aigc:ofFamily ?family ; a aigc:Model
            } GROUP BY ?family""".formatted(things));
    }
}
