package org.aigcatlas.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Namings;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Gathers what the graph says of a thing. */
public final class Describer {
    private static final Query QUADS = QueryFactory.create("""
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT DISTINCT ?g ?s ?p ?o {
              { GRAPH ?g { ?thing ?p ?o } }
              UNION
              { GRAPH ?g { ?s ?p ?thing } FILTER(?p NOT IN (rdf:subject, rdf:predicate, rdf:object)) }
            }""");
    private static final Query INVERSES = QueryFactory.create("""
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT ?one ?other { ?one owl:inverseOf ?other FILTER(isIRI(?one) && isIRI(?other)) }""");
    private static final Query NARROWER = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?one ?other { ?other rdfs:subPropertyOf ?one FILTER(isIRI(?one) && isIRI(?other)) }""");
    /** A conclusion on a thing says how its values are known, and an address that it had before is no thing any more. */
    private static final Set<Node> NO_NEIGHBOURS = Set.of(Iris.term("conclusionOn"), DCTerms.isReplacedBy.asNode());

    private static final Comparator<Value> ORDER =
            Comparator.comparing(Value::inferred).thenComparing(Describer::sortText);

    private final Reading reading;
    private final Node thing;
    private final Inside inside;
    private final Map<Triple, Set<Node>> graphs = new HashMap<>();
    private final Namings names;
    private final Naming naming;
    private final Map<Node, Set<Node>> narrower;

    private Describer(Reading reading, Node thing) {
        this.reading = reading;
        this.thing = thing;
        readQuads();
        this.inside = new Inside(reading);
        Set<Node> ends = new HashSet<>(Set.of(thing));
        graphs.keySet().forEach(triple -> {
            ends.add(triple.getPredicate());
            if (triple.getSubject().isBlank()) {
                ends.addAll(inside.owners(triple.getSubject()));
            }
            Stream.of(triple.getSubject(), triple.getObject()).forEach(end -> {
                inside.read(end);
                ends.add(end);
            });
        });
        ends.addAll(inside.neighbours());
        this.names = Namings.of(reading, ends);
        this.naming = names.of(thing.toString());
        this.narrower = pairs(NARROWER);
    }

    /**
     * Describes a thing.
     *
     * @param reading where from
     * @param iri the thing
     * @return what it is; without relations where the graph says nothing of it
     */
    public static Description describe(Reading reading, String iri) {
        return new Describer(reading, NodeFactory.createURI(iri)).description();
    }

    /**
     * Finds the claims that state a fact.
     *
     * @param reading where from
     * @param fact the fact
     * @return its claims, sorted; empty where it is not claimed
     */
    public static List<Evidence> evidence(Reading reading, Triple fact) {
        return Claims.about(reading, fact.getSubject()).of(fact);
    }

    /**
     * Tells how a fact is known.
     *
     * @param reading where from
     * @param fact the fact
     * @param graphs the IRIs of the graphs that hold it
     * @return how, graph by graph
     */
    public static List<Ground> grounds(Reading reading, Triple fact, List<String> graphs) {
        return Grounds.of(reading, fact.getSubject())
                .of(
                        fact.getPredicate(),
                        graphs.stream().map(NodeFactory::createURI).toList());
    }

    private Description description() {
        Grounds grounds = Grounds.of(reading, thing);
        Claims claims = Claims.about(reading, thing);
        List<Relation> outgoing = relations(claims, grounds, true);
        Text definitions = naming.definitions();
        return new Description(
                own(),
                objects(RDF.type.asNode()).stream()
                        .map(this::named)
                        .sorted(Comparator.comparing(Named::en))
                        .toList(),
                naming.aliases(),
                definitions.en(),
                definitions.zh(),
                outgoing,
                relations(claims, grounds, false),
                claims.withoutObject());
    }

    private void readQuads() {
        try (QueryExec exec =
                reading.prepare(QueryTransformOps.replaceVars(QUADS, Map.of(Var.alloc("thing"), thing)))) {
            RowSet rows = exec.select();
            rows.forEachRemaining(this::take);
        }
    }

    private void take(Binding row) {
        Node subject = row.contains("s") ? row.get("s") : thing;
        Node object = row.contains("o") ? row.get("o") : thing;
        graphs.computeIfAbsent(Triple.create(subject, row.get("p"), object), key -> new HashSet<>())
                .add(row.get("g"));
    }

    private List<Relation> relations(Claims claims, Grounds grounds, boolean outgoing) {
        Map<Node, Set<Node>> inverses = outgoing ? Map.of() : inverses();
        Map<String, List<Value>> values = new TreeMap<>();
        graphs.keySet().stream()
                .filter(triple -> (outgoing ? triple.getSubject() : triple.getObject()).equals(thing))
                .filter(triple -> !outgoing || !isToldApart(triple))
                .filter(triple -> outgoing || !NO_NEIGHBOURS.contains(triple.getPredicate()))
                .filter(triple -> !isToldByInverse(triple, inverses))
                .filter(triple -> !isToldMorePrecisely(triple))
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>())
                        .add(value(triple, outgoing ? triple.getObject() : triple.getSubject(), claims, grounds)));
        return values.entrySet().stream()
                .map(entry -> new Relation(
                        named(NodeFactory.createURI(entry.getKey())),
                        entry.getValue().stream().sorted(ORDER).toList()))
                .toList();
    }

    /** {@return whether it says what the thing is or is called, which is told above all relations} */
    private boolean isToldApart(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                || Naming.isName(triple.getPredicate())
                || (Naming.DEFINITIONS.contains(triple.getPredicate())
                        && Stream.of(Language.values())
                                .flatMap(language -> naming.definition(language).stream())
                                .anyMatch(triple.getObject()::equals));
    }

    /** {@return whether an outgoing relation says the same; of what is loosely claimed, none is drawn} */
    private boolean isToldByInverse(Triple triple, Map<Node, Set<Node>> inverses) {
        return inverses.getOrDefault(triple.getPredicate(), Set.of()).stream()
                .anyMatch(inverse -> graphs.containsKey(Triple.create(thing, inverse, triple.getSubject())));
    }

    /** {@return whether it only follows from a narrower relation that is told: what is based on it, uses it} */
    private boolean isToldMorePrecisely(Triple triple) {
        return isInferred(triple)
                && narrower.getOrDefault(triple.getPredicate(), Set.of()).stream()
                        .anyMatch(relation ->
                                graphs.containsKey(Triple.create(triple.getSubject(), relation, triple.getObject())));
    }

    private boolean isInferred(Triple fact) {
        return graphs.getOrDefault(fact, Set.of()).equals(Set.of(Terms.INFERRED_GRAPH));
    }

    private Map<Node, Set<Node>> inverses() {
        Map<Node, Set<Node>> inverses = pairs(INVERSES);
        Map.copyOf(inverses)
                .forEach((one, others) -> others.forEach(other ->
                        inverses.computeIfAbsent(other, key -> new HashSet<>()).add(one)));
        return inverses;
    }

    private Map<Node, Set<Node>> pairs(Query query) {
        Map<Node, Set<Node>> pairs = new HashMap<>();
        try (QueryExec exec = reading.prepare(query)) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> pairs.computeIfAbsent(row.get("one"), key -> new HashSet<>())
                    .add(row.get("other")));
        }
        return pairs;
    }

    private Value value(Triple fact, Node end, Claims claims, Grounds grounds) {
        boolean inferred = isInferred(fact);
        List<Evidence> evidence = claims.of(fact);
        List<Ground> known = fact.getSubject().equals(thing)
                ? grounds.of(fact.getPredicate(), graphs.getOrDefault(fact, Set.of()))
                : List.of();
        if (end.isBlank()) {
            List<Named> owners = end.equals(fact.getObject())
                    ? List.of()
                    : inside.owners(end).stream().map(this::named).toList();
            return new Value.OfInner(owners, inside.of(end, this::named), inferred, evidence, known);
        }
        return end.isLiteral()
                ? new Value.OfText(end.getLiteralLexicalForm(), end.getLiteralLanguage(), inferred, evidence, known)
                : new Value.OfThing(named(end), inferred, evidence, known);
    }

    private static String sortText(Value value) {
        return switch (value) {
            case Value.OfThing end -> end.thing().en();
            case Value.OfText end -> end.text();
            case Value.OfInner end ->
                end.relations().stream()
                        .flatMap(relation -> relation.values().stream())
                        .map(Describer::sortText)
                        .collect(Collectors.joining(" "));
        };
    }

    private List<Node> objects(Node property) {
        return graphs.keySet().stream()
                .filter(triple -> triple.getSubject().equals(thing)
                        && triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    /** The thing itself; what has no label goes by what it is a conclusion on, or by its id in a catalogue. */
    private Named own() {
        if (naming.isNamed()) {
            return named(thing);
        }
        List<Node> rules = objects(Iris.term("byRule"));
        List<Node> things = objects(Iris.term("conclusionOn"));
        if (!rules.isEmpty() && !things.isEmpty()) {
            Named on = named(things.getFirst());
            Named rule = named(rules.getFirst());
            return new Named(thing.toString(), on.en() + ": " + rule.en(), on.zh() + "：" + rule.zh());
        }
        return objects(Iris.term("catalogueId")).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .map(id -> new Named(thing.toString(), id, id))
                .orElseGet(() -> named(thing));
    }

    private Named named(Node node) {
        return names.named(node.toString());
    }
}
