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
import java.util.TreeMap;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The facts that join some things: each once, however many graphs hold it and whichever way round it is said. */
final class JoiningFacts {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeOrder.BY_TEXT)
            .thenComparing(Triple::getPredicate, NodeOrder.BY_TEXT)
            .thenComparing(Triple::getObject, NodeOrder.BY_TEXT);

    /**
     * A fact that joins two things.
     *
     * @param fact the fact
     * @param ways the fact, and the same the other way round where that is held too
     * @param graphs the graphs that hold either
     */
    record Joining(Triple fact, List<Triple> ways, Set<Node> graphs) {
        Joining {
            ways = List.copyOf(ways);
            graphs = Set.copyOf(graphs);
        }

        boolean isInferred() {
            return graphs.equals(Set.of(Terms.INFERRED_GRAPH));
        }
    }

    private final InverseRelations inverses;
    private final Map<Triple, Joining> kept = new TreeMap<>(ORDER);

    private JoiningFacts(InverseRelations inverses) {
        this.inverses = inverses;
    }

    /** {@return what joins these things, sorted; what only follows is left out unless it is wanted} */
    static Collection<Joining> among(Reading reading, Collection<Node> things, boolean inferred) {
        JoiningFacts facts = new JoiningFacts(InverseRelations.read(reading));
        if (things.isEmpty()) {
            return List.of();
        }
        Set<Node> known = new HashSet<>(things);
        Map<Triple, Set<Node>> found = new HashMap<>();
        reading.rows(between(Naming.listed(List.copyOf(things))), row -> {
            boolean wanted = inferred || !row.get("g").equals(Terms.INFERRED_GRAPH);
            if (known.contains(row.get("o")) && wanted) {
                found.computeIfAbsent(
                                Triple.create(row.get("s"), row.get("p"), row.get("o")), key -> new LinkedHashSet<>())
                        .add(row.get("g"));
            }
        });
        found.keySet().forEach(fact -> facts.take(fact, found));
        return facts.kept.values();
    }

    /** Of a fact and the same the other way round, one is kept: what is stated, else what the vocabulary explains the other by. */
    private void take(Triple fact, Map<Triple, Set<Node>> found) {
        Set<Node> holding = new LinkedHashSet<>(found.getOrDefault(fact, Set.of()));
        List<Triple> pair = new ArrayList<>(List.of(fact));
        inverses.mirrored(fact).filter(found::containsKey).ifPresent(mirrored -> {
            pair.add(mirrored);
            holding.addAll(found.getOrDefault(mirrored, Set.of()));
        });
        Triple best = pair.stream()
                .min(Comparator.<Triple>comparingInt(one -> isStated(found.getOrDefault(one, Set.of())) ? 0 : 1)
                        .thenComparingInt(one -> inverses.isFavourite(one) ? 0 : 1)
                        .thenComparing(ORDER))
                .orElseThrow();
        kept.put(best, new Joining(best, pair, holding));
    }

    private static boolean isStated(Set<Node> holding) {
        return !holding.equals(Set.of(Terms.INFERRED_GRAPH));
    }

    private static Query between(String things) {
        return QueryFactory.create("""
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT ?s ?p ?o ?g {
              VALUES ?s { %s }
              GRAPH ?g { ?s ?p ?o }
              FILTER(isIRI(?o) && ?s != ?o)
              FILTER EXISTS { ?p a owl:ObjectProperty }
            }""".formatted(things));
    }
}
