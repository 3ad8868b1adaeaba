package org.aigcatlas.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * What is one relation away from a thing, by class. Where there are many of a class they stay a bundle, and models are
 * joined to their families first.
 *
 * @param byType the neighbours by the IRI of their class, sorted
 */
record Neighbours(Map<String, Set<Node>> byType) {
    /** How many neighbours of a class are drawn one by one. */
    static final int MOST_SINGLE = 24;

    private static final String MODEL = Iris.NS + "Model";
    private static final Set<String> EVIDENCE = Set.of(Iris.NS + "Claim", Iris.NS + "Conclusion");
    private static final Query NEAR = QueryFactory.create("""
            PREFIX graph: <https://w3id.org/aigc/graph/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT DISTINCT ?near ?type {
              { GRAPH ?g { ?thing ?p ?near } } UNION { GRAPH ?g { ?near ?p ?thing } }
              FILTER(isIRI(?near) && ?g != graph:inferred && ?near != ?thing)
              FILTER EXISTS { ?p a owl:ObjectProperty }
              ?near a ?type
            }""");

    static Neighbours of(Reading reading, Node thing) {
        Map<Node, Set<String>> types = new HashMap<>();
        reading.rows(Reading.about(NEAR, thing), row -> types.computeIfAbsent(row.get("near"), key -> new TreeSet<>())
                .add(row.get("type").toString()));
        Map<String, Set<Node>> byType = new TreeMap<>();
        types.forEach((near, all) -> {
            if (all.stream().noneMatch(EVIDENCE::contains)) {
                byType.computeIfAbsent(first(all), key -> new TreeSet<>(NodeOrder.BY_TEXT))
                        .add(near);
            }
        });
        return new Neighbours(byType);
    }

    /** {@return the class by which a thing with these is drawn: the atlas's own before others} */
    static String first(Set<String> types) {
        return types.stream()
                .min(Comparator.<String>comparingInt(type -> type.startsWith(Iris.NS) ? 0 : 1)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** {@return the neighbours of a class} */
    Set<Node> of(String type) {
        return byType.getOrDefault(type, Set.of());
    }

    /** {@return what is drawn one by one: classes with few members, and the families of many models} */
    Set<Node> single(Reading reading) {
        Set<Node> single = new LinkedHashSet<>();
        byType.forEach((type, members) -> {
            if (members.size() <= MOST_SINGLE) {
                single.addAll(members);
            } else if (type.equals(MODEL)) {
                single.addAll(families(reading, members).values().stream()
                        .flatMap(Set::stream)
                        .toList());
            }
        });
        return single;
    }

    /** {@return the bundles that stand for the rest} */
    List<Bundle> bundles(Node thing) {
        return byType.entrySet().stream()
                .filter(entry -> entry.getValue().size() > MOST_SINGLE)
                .map(entry -> new Bundle(thing, entry.getKey()))
                .toList();
    }

    /** {@return what a bundle holds beside what is shown and what belongs to a family that is shown} */
    static Set<Node> rest(Reading reading, Bundle bundle, Set<Node> shown) {
        Set<Node> rest = new LinkedHashSet<>(of(reading, bundle.owner()).of(bundle.type()));
        rest.removeAll(shown);
        if (bundle.type().equals(MODEL)) {
            Map<Node, Set<Node>> families = families(reading, rest);
            rest.removeIf(
                    model -> families.getOrDefault(model, Set.of()).stream().anyMatch(shown::contains));
        }
        return rest;
    }

    private static Map<Node, Set<Node>> families(Reading reading, Set<Node> models) {
        Map<Node, Set<Node>> families = new HashMap<>();
        if (!models.isEmpty()) {
            reading.rows(
                    QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            SELECT DISTINCT ?model ?family { VALUES ?model { %s } ?model aigc:ofFamily ?family }""".formatted(Naming.listed(List.copyOf(models)))),
                    row -> families.computeIfAbsent(row.get("model"), key -> new HashSet<>())
                            .add(row.get("family")));
        }
        return families;
    }
}
