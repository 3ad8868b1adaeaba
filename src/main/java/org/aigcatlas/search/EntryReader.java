package org.aigcatlas.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads from the graph what things are called and what they are. */
final class EntryReader {
    private static final Query NUMBERS = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            SELECT ?thing ?number { ?thing aigc:sectionNumber ?number FILTER(isIRI(?thing) && isLiteral(?number)) }""");
    private static final Query CLASSES = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?thing ?class ?above {
              ?thing a ?class FILTER(isIRI(?thing) && isIRI(?class))
              OPTIONAL { ?class rdfs:subClassOf+ ?above FILTER(isIRI(?above)) }
            }""");
    private static final Query MEMBERS = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?thing { ?class rdfs:subClassOf* ?of . ?thing a ?class }""");
    private static final Query DESCRIBED = QueryFactory.create("""
            SELECT DISTINCT ?thing {
              FILTER(EXISTS { ?thing ?p ?o } || EXISTS { ?s ?p ?thing } || EXISTS { ?s ?thing ?o })
            }""");
    private static final Var THING = Var.alloc("thing");

    private final Labels labels;
    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> classes = new HashMap<>();

    private EntryReader(Reading reading, Labels labels, UnaryOperator<Query> among) {
        this.labels = labels;
        reading.rows(among.apply(NUMBERS), this::number);
        reading.rows(among.apply(CLASSES), this::kind);
    }

    /** {@return everything in the graph that is called something or says what it is} */
    static List<ThingEntry> all(Reading reading) {
        EntryReader reader = new EntryReader(reading, Labels.all(reading), query -> query);
        return List.copyOf(reader.entries(reading).values());
    }

    /** {@return those of these things that are called something or say what they are, by their IRIs} */
    static Map<String, ThingEntry> of(Reading reading, Collection<String> iris) {
        if (iris.isEmpty()) {
            return Map.of();
        }
        Labels labels =
                Labels.of(reading, iris.stream().map(NodeFactory::createURI).toList());
        return new EntryReader(reading, labels, query -> about(query, iris)).entries(reading);
    }

    /**
     * Reads what belongs to a class.
     *
     * @param reading the graph
     * @param of the class, by its local name, or by its IRI where it is another vocabulary's
     * @return the IRIs of its members and of those of the classes below it
     */
    static Set<String> members(Reading reading, String of) {
        Node wanted = Iris.isAbsolute(of) ? NodeFactory.createURI(of) : Iris.term(of);
        Set<String> members = new HashSet<>();
        reading.rows(
                QueryTransformOps.replaceVars(MEMBERS, Map.of(Var.alloc("of"), wanted)),
                row -> members.add(row.get(THING).toString()));
        return members;
    }

    /** {@return the first of these things that the graph says anything of} */
    static Optional<String> described(Reading reading, List<String> iris) {
        Set<String> found = new HashSet<>();
        reading.rows(about(DESCRIBED, iris), row -> found.add(row.get(THING).getURI()));
        return iris.stream().filter(found::contains).findFirst();
    }

    private static Query about(Query query, Collection<String> iris) {
        ElementData things = new ElementData(new ArrayList<>(), new ArrayList<>());
        things.add(THING);
        iris.forEach(iri -> things.add(BindingFactory.binding(THING, NodeFactory.createURI(iri))));
        ElementGroup where = new ElementGroup();
        where.addElement(things);
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
        Query bound = query.cloneQuery();
        bound.setQueryPattern(where);
        return bound;
    }

    private static String iri(Binding row, String variable) {
        return row.get(variable).getURI();
    }

    private void number(Binding row) {
        numbers.computeIfAbsent(iri(row, "thing"), key -> new HashSet<>())
                .add(row.get("number").getLiteralLexicalForm());
    }

    private void kind(Binding row) {
        Set<String> above = classes.computeIfAbsent(iri(row, "thing"), key -> new HashMap<>())
                .computeIfAbsent(iri(row, "class"), key -> new HashSet<>());
        if (row.contains("above")) {
            above.add(iri(row, "above"));
        }
    }

    private Map<String, ThingEntry> entries(Reading reading) {
        Set<Node> narrowest = new HashSet<>();
        labels.iris()
                .forEach(thing -> narrowest(thing).map(NodeFactory::createURI).ifPresent(narrowest::add));
        Labels kinds = Labels.of(reading, narrowest);
        Map<String, ThingEntry> entries = new LinkedHashMap<>();
        for (String iri : labels.iris()) {
            Naming naming = labels.of(iri);
            if (!naming.isEmpty()) {
                entries.put(iri, entry(iri, naming, kinds));
            }
        }
        return entries;
    }

    private ThingEntry entry(String iri, Naming naming, Labels kinds) {
        Set<String> names = new HashSet<>();
        classes.getOrDefault(iri, Map.of()).forEach((kind, above) -> {
            names.add(Iris.shortName(kind));
            above.forEach(higher -> names.add(Iris.shortName(higher)));
        });
        Set<String> aliases = new HashSet<>(naming.aliases());
        aliases.addAll(numbers.getOrDefault(iri, Set.of()));
        return new ThingEntry(
                naming.named(iri),
                aliases,
                names,
                narrowest(iri).map(kind -> OwlClasses.named(kind)
                        .orElseGet(() -> kinds.of(kind).named(kind))),
                naming.definitions());
    }

    /** The atlas's own class that no other class of the thing is below. */
    private Optional<String> narrowest(String iri) {
        Map<String, Set<String>> kinds = classes.getOrDefault(iri, Map.of());
        return kinds.keySet().stream()
                .filter(kind -> kind.startsWith(Iris.NS))
                .filter(kind -> kinds.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(kind)
                                && other.getKey().startsWith(Iris.NS)
                                && other.getValue().contains(kind)))
                .min(Comparator.naturalOrder())
                .or(() -> kinds.keySet().stream().min(Comparator.naturalOrder()));
    }
}
