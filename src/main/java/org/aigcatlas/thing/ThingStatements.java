package org.aigcatlas.thing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** The statements that a thing is the subject or object of, with the graphs that hold them, and which of them are told. */
final class ThingStatements {
    private static final Query QUADS = QueryFactory.create("""
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT DISTINCT ?g ?s ?p ?o {
              { GRAPH ?g { ?thing ?p ?o } }
              UNION
              { GRAPH ?g { ?s ?p ?thing } FILTER(?p NOT IN (rdf:subject, rdf:predicate, rdf:object)) }
            }""");
    private static final Query PAIRS = QueryFactory.create("""
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?one ?other ?broad ?narrow {
              { ?one owl:inverseOf ?other FILTER(isIRI(?one) && isIRI(?other)) }
              UNION
              { ?narrow rdfs:subPropertyOf ?broad FILTER(isIRI(?broad) && isIRI(?narrow)) }
            }""");
    /** A conclusion on a thing says how its values are known, and an address that it had before is no thing any more. */
    private static final Set<Node> NO_NEIGHBOURS = Set.of(Iris.term("conclusionOn"), DCTerms.isReplacedBy.asNode());

    private final Node thing;
    private final Map<Triple, Set<Node>> graphs = new HashMap<>();
    private final Map<Node, Set<Node>> inverses = new HashMap<>();
    private final Map<Node, Set<Node>> narrower = new HashMap<>();

    private ThingStatements(Node thing) {
        this.thing = thing;
    }

    /** {@return the statements of a thing} */
    static ThingStatements of(Reading reading, Node thing) {
        ThingStatements statements = new ThingStatements(thing);
        reading.rows(Reading.about(QUADS, thing), statements::take);
        reading.rows(PAIRS, row -> {
            if (row.contains("one")) {
                add(statements.inverses, row.get("one"), row.get("other"));
                add(statements.inverses, row.get("other"), row.get("one"));
            } else {
                add(statements.narrower, row.get("broad"), row.get("narrow"));
            }
        });
        return statements;
    }

    private void take(Binding row) {
        Node subject = row.contains("s") ? row.get("s") : thing;
        Node object = row.contains("o") ? row.get("o") : thing;
        add(graphs, Triple.create(subject, row.get("p"), object), row.get("g"));
    }

    private static <K> void add(Map<K, Set<Node>> sets, K key, Node member) {
        sets.computeIfAbsent(key, unknown -> new HashSet<>()).add(member);
    }

    /** {@return all of them} */
    Set<Triple> all() {
        return graphs.keySet();
    }

    /** {@return the graphs that hold a statement} */
    Set<Node> graphs(Triple statement) {
        return graphs.getOrDefault(statement, Set.of());
    }

    /** {@return whether a statement only follows by a rule} */
    boolean isInferred(Triple statement) {
        return graphs(statement).equals(Set.of(Terms.INFERRED_GRAPH));
    }

    /** {@return what the thing says of itself} */
    Stream<Triple> outgoing() {
        return all().stream()
                .filter(statement -> statement.getSubject().equals(thing))
                .filter(statement -> !isToldMorePrecisely(statement));
    }

    /** {@return what others say of the thing and it doesn't itself} */
    Stream<Triple> incoming() {
        return all().stream()
                .filter(statement -> statement.getObject().equals(thing))
                .filter(statement -> !NO_NEIGHBOURS.contains(statement.getPredicate()))
                .filter(statement -> !isToldByInverse(statement))
                .filter(statement -> !isToldMorePrecisely(statement));
    }

    /** {@return whether an outgoing relation says the same; of what is loosely claimed, none is drawn} */
    private boolean isToldByInverse(Triple statement) {
        return inverses.getOrDefault(statement.getPredicate(), Set.of()).stream()
                .anyMatch(inverse -> graphs.containsKey(Triple.create(thing, inverse, statement.getSubject())));
    }

    /** {@return whether it only follows from a narrower relation that is told: what is based on it, uses it} */
    private boolean isToldMorePrecisely(Triple statement) {
        return isInferred(statement)
                && narrower.getOrDefault(statement.getPredicate(), Set.of()).stream()
                        .anyMatch(relation -> graphs.containsKey(
                                Triple.create(statement.getSubject(), relation, statement.getObject())));
    }

    /** {@return what a property of the thing leads to} */
    List<Node> objects(Node property) {
        return all().stream()
                .filter(statement -> statement.getSubject().equals(thing)
                        && statement.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }
}
