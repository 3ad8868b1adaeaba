package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Relation.Value;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The reader of things: what the graph says of one, and who says so. Pages, portraits and programs lay out what it gives. */
public final class ThingReader {
    private static final Comparator<Value> ORDER =
            Comparator.comparing(Value::inferred).thenComparing(ThingReader::sortText);

    private final Node thing;
    private final ThingStatements statements;
    private final InnerNodes inner;
    private final Labels labels;
    private final Naming naming;
    private final Claims claims;
    private final Grounds grounds;

    private ThingReader(Reading reading, Node thing) {
        this.thing = thing;
        this.statements = ThingStatements.of(reading, thing);
        Set<Node> near = new HashSet<>(Set.of(thing));
        statements.all().forEach(statement -> near.addAll(List.of(statement.getSubject(), statement.getObject())));
        this.inner = new InnerNodes(reading, near);
        statements.all().forEach(statement -> {
            near.add(statement.getPredicate());
            near.addAll(owners(statement));
        });
        near.addAll(inner.neighbours());
        this.labels = Labels.of(reading, near);
        this.naming = labels.of(thing.toString());
        this.claims = Claims.about(reading, List.of(thing));
        this.grounds = Grounds.of(reading, thing);
    }

    /**
     * Describes a thing.
     *
     * @param reading where from
     * @param iri the thing
     * @return what it is; without relations where the graph says nothing of it
     */
    public static ThingDescription describe(Reading reading, String iri) {
        return new ThingReader(reading, NodeFactory.createURI(iri)).description();
    }

    /**
     * Finds the claims that state a fact.
     *
     * @param reading where from
     * @param fact the fact
     * @return its claims, sorted; empty where it is not claimed
     */
    public static List<Evidence> evidence(Reading reading, Triple fact) {
        return Claims.about(reading, List.of(fact.getSubject())).of(fact);
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

    private ThingDescription description() {
        return new ThingDescription(
                own(),
                statements.objects(RDF.type.asNode()).stream()
                        .map(labels::named)
                        .sorted(Comparator.comparing(Named::en))
                        .toList(),
                naming.aliases(),
                naming.definitions(),
                relations(statements.outgoing().filter(statement -> !isToldApart(statement)), Triple::getObject),
                relations(statements.incoming(), Triple::getSubject),
                claims.withoutObject());
    }

    private List<Relation> relations(Stream<Triple> told, Function<Triple, Node> end) {
        Map<String, List<Value>> values = new TreeMap<>();
        told.forEach(
                statement -> values.computeIfAbsent(statement.getPredicate().getURI(), key -> new ArrayList<>())
                        .add(value(statement, end.apply(statement))));
        return values.entrySet().stream()
                .map(entry -> new Relation(
                        labels.named(NodeFactory.createURI(entry.getKey())),
                        entry.getValue().stream().sorted(ORDER).toList()))
                .toList();
    }

    /** {@return whether it says what the thing is or is called, which is told above all relations} */
    private boolean isToldApart(Triple statement) {
        return statement.getPredicate().equals(RDF.type.asNode())
                || Naming.isName(statement.getPredicate())
                || (Naming.DEFINITIONS.contains(statement.getPredicate())
                        && Stream.of(Language.values())
                                .flatMap(language -> naming.definition(language).stream())
                                .anyMatch(statement.getObject()::equals));
    }

    private Value value(Triple fact, Node end) {
        boolean inferred = statements.isInferred(fact);
        List<Evidence> evidence = claims.of(fact);
        List<Ground> known =
                fact.getSubject().equals(thing) ? grounds.of(fact.getPredicate(), statements.graphs(fact)) : List.of();
        if (end.isBlank()) {
            return new Value.OfInner(
                    owners(fact).stream().map(labels::named).toList(),
                    inner.of(end, labels::named),
                    inferred,
                    evidence,
                    known);
        }
        return end.isLiteral()
                ? new Value.OfText(end.getLiteralLexicalForm(), end.getLiteralLanguage(), inferred, evidence, known)
                : new Value.OfThing(labels.named(end), inferred, evidence, known);
    }

    /** {@return what has the inner node that leads to the thing, where one does} */
    private List<Node> owners(Triple fact) {
        return fact.getSubject().isBlank() ? inner.owners(fact.getSubject()) : List.of();
    }

    private static String sortText(Value value) {
        return switch (value) {
            case Value.OfThing end -> end.thing().en();
            case Value.OfText end -> end.text();
            case Value.OfInner end ->
                end.relations().stream()
                        .flatMap(relation -> relation.values().stream())
                        .map(ThingReader::sortText)
                        .collect(Collectors.joining(" "));
        };
    }

    /** The thing itself; what has no label goes by what it is a conclusion on, or by its id in a catalogue. */
    private Named own() {
        if (naming.isNamed()) {
            return labels.named(thing);
        }
        List<Node> rules = statements.objects(Iris.term("byRule"));
        List<Node> things = statements.objects(Iris.term("conclusionOn"));
        if (!rules.isEmpty() && !things.isEmpty()) {
            Named on = labels.named(things.getFirst());
            Named rule = labels.named(rules.getFirst());
            return new Named(thing.toString(), on.en() + ": " + rule.en(), on.zh() + "：" + rule.zh());
        }
        return statements.objects(Iris.term("catalogueId")).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .map(id -> new Named(thing.toString(), id, id))
                .orElseGet(() -> labels.named(thing));
    }
}
