package org.aigcatlas.thing;

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
import java.util.function.Function;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.store.QuadReader;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Relation.Value;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Inner nodes near a thing, with what they hold. They have no names, so that only what is in them tells them apart. */
final class InnerNodes {
    private static final int MOST = 1000;

    private final Reading reading;
    private final Map<Node, List<Triple>> held = new HashMap<>();
    private final Map<Node, List<Node>> owned = new HashMap<>();
    private int told;

    /** The inner nodes among some, with those in them, as far as the store is in this process. */
    InnerNodes(Reading reading, Collection<Node> among) {
        this.reading = reading;
        reading.direct()
                .ifPresent(direct -> BlankNodes.follow(among, new HashSet<>(), node -> read(direct, node), quad -> {}));
    }

    private List<Quad> read(QuadReader direct, Node inner) {
        if (held.size() >= MOST) {
            return List.of();
        }
        List<Quad> about = BlankNodes.about(direct, inner);
        held.put(inner, about.stream().map(Quad::asTriple).distinct().toList());
        return about;
    }

    /** {@return what has a name in the inner nodes that were read} */
    Set<Node> neighbours() {
        Set<Node> neighbours = new LinkedHashSet<>();
        held.values()
                .forEach(triples -> triples.forEach(
                        triple -> neighbours.addAll(List.of(triple.getPredicate(), triple.getObject()))));
        return neighbours;
    }

    /** {@return what an inner node holds, as relations that are nested where there are more in it} */
    List<Relation> of(Node inner, Function<Node, Named> names) {
        told = 0;
        return of(inner, names, Set.of());
    }

    private List<Relation> of(Node inner, Function<Node, Named> names, Set<Node> around) {
        Set<Node> path = new LinkedHashSet<>(around);
        // What holds itself is told once. What many hold is told by each, which can be more than anybody reads.
        if (!path.add(inner) || ++told > MOST) {
            return List.of();
        }
        List<Node> members = members(inner);
        if (!members.isEmpty()) {
            return List.of(new Relation(
                    new Named("", "", ""),
                    members.stream().map(member -> value(member, names, path)).toList()));
        }
        Map<Node, List<Value>> values = new TreeMap<>(Comparator.comparing(Node::getURI));
        held.getOrDefault(inner, List.of())
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>())
                        .add(value(triple.getObject(), names, path)));
        return values.entrySet().stream()
                .map(entry -> new Relation(names.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** {@return the members of a list in their order; empty where the node is none} */
    private List<Node> members(Node list) {
        Set<Node> seen = new LinkedHashSet<>();
        List<Node> members = new ArrayList<>();
        for (Node rest = list; rest.isBlank() && seen.add(rest); rest = object(rest, RDF.rest.asNode())) {
            Node member = object(rest, RDF.first.asNode());
            if (member.equals(RDF.nil.asNode())) {
                return List.of();
            }
            members.add(member);
        }
        return members;
    }

    private Node object(Node inner, Node property) {
        return held.getOrDefault(inner, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .findFirst()
                .orElse(RDF.nil.asNode());
    }

    private Value value(Node end, Function<Node, Named> names, Set<Node> around) {
        return end.isBlank()
                ? new Value.OfInner(List.of(), of(end, names, around), false, List.of(), List.of())
                : plain(end, names);
    }

    private static Value plain(Node end, Function<Node, Named> names) {
        if (end.isURI()) {
            return new Value.OfThing(names.apply(end), false, List.of(), List.of());
        }
        return end.isLiteral()
                ? new Value.OfText(end.getLiteralLexicalForm(), end.getLiteralLanguage(), false, List.of(), List.of())
                : new Value.OfText(Prefixes.shorten(end), "", false, List.of(), List.of());
    }

    /** {@return the things that have an inner node, also one within another} */
    List<Node> owners(Node inner) {
        return owned.computeIfAbsent(
                inner,
                key -> reading.direct().isEmpty()
                        ? List.of()
                        : BlankNodes.leadingTo(reading, List.of(inner), MOST).stream()
                                .map(Triple::getSubject)
                                .filter(owner -> !owner.isBlank())
                                .distinct()
                                .toList());
    }
}
