package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** Reads how the values of a thing are known: from records, by conclusions of the atlas, by hand. */
final class Grounds {
    private static final Query OWN = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?graph ?conclusion ?property ?rule ?page ?record ?place ?id ?catalogue {
              {
                GRAPH ?graph {
                  ?conclusion aigc:conclusionOn ?thing ; aigc:concludes ?property ; aigc:byRule ?rule .
                  OPTIONAL { ?conclusion dcterms:source ?page }
                  OPTIONAL { ?conclusion aigc:restsOn ?record }
                }
              } UNION {
                GRAPH ?graph { ?thing aigc:offeringOf ?model ; aigc:identifiedBy ?rule }
                BIND(?thing AS ?record)
                BIND(aigc:offeringOf AS ?property)
              } UNION {
                GRAPH ?graph {
                  ?conclusion aigc:conclusionOn ?thing ; aigc:concludes ?property ; aigc:byRule ?rule ;
                    aigc:restsOn ?record
                }
                GRAPH ?place { ?record aigc:catalogueId ?number }
              } UNION {
                GRAPH ?graph { ?thing aigc:catalogueId ?id ; aigc:listedIn ?catalogue }
              } UNION {
                GRAPH ?graph { ?thing dcterms:source ?page }
                FILTER(?graph = <https://w3id.org/aigc/graph/landscape-by-hand>)
              }
            } ORDER BY ?conclusion ?rule ?page ?record""");

    /** A conclusion as it is being read, and the relations that it sets. */
    private record Head(String graph, Optional<String> conclusion, Node rule) {}

    private record Reasons(Set<String> properties, Set<String> records, Set<String> pages, Set<String> places) {
        static Reasons none() {
            return new Reasons(
                    new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private record Item(String graph, String id, String catalogue) {}

    private final Node thing;
    private final Map<Head, Reasons> conclusions = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final Origins origins;
    private final Labels rules;
    private final CatalogueRecords records;

    private Grounds(Reading reading, Node thing) {
        this.thing = thing;
        reading.rows(Reading.about(OWN, thing), this::take);
        this.origins = Origins.in(reading);
        this.rules = Labels.of(
                reading,
                Stream.concat(
                                Stream.of(Terms.BY_HAND),
                                conclusions.keySet().stream().map(Head::rule))
                        .toList());
        boolean rests = conclusions.values().stream()
                .anyMatch(reasons -> !reasons.records().isEmpty());
        this.records = rests ? CatalogueRecords.behind(reading, thing, origins) : CatalogueRecords.none();
    }

    /** {@return how the values of this thing are known} */
    static Grounds of(Reading reading, Node thing) {
        return new Grounds(reading, thing);
    }

    private void take(Binding row) {
        String graph = row.get("graph").toString();
        if (row.contains("rule")) {
            Head head = new Head(graph, BindingText.in(row, "conclusion"), row.get("rule"));
            Reasons reasons = conclusions.computeIfAbsent(head, key -> Reasons.none());
            reasons.properties().add(BindingText.of(row, "property"));
            BindingText.in(row, "record").ifPresent(reasons.records()::add);
            BindingText.in(row, "page").ifPresent(reasons.pages()::add);
            reasons.places().add(graph);
            BindingText.in(row, "place").ifPresent(reasons.places()::add);
        } else if (row.contains("id")) {
            items.add(new Item(graph, BindingText.of(row, "id"), BindingText.of(row, "catalogue")));
        } else {
            pages.add(BindingText.of(row, "page"));
        }
    }

    /**
     * Tells how one of its values is known.
     *
     * @param property the relation
     * @param graphs the graphs that hold the value
     * @return one ground or more for each graph but that of what follows by rules
     */
    List<Ground> of(Node property, Collection<Node> graphs) {
        return graphs.stream()
                .filter(graph -> !graph.equals(Terms.INFERRED_GRAPH))
                .map(Node::toString)
                .sorted()
                .flatMap(graph -> in(graph, property.toString()).stream())
                .toList();
    }

    /** A conclusion is on what its own graph holds, or, where it takes over what a record states, that of the record. */
    private List<Ground> in(String graph, String property) {
        List<Ground> concluded = conclusions.entrySet().stream()
                .filter(entry -> entry.getValue().places().contains(graph)
                        && entry.getValue().properties().contains(property))
                .map(entry -> concluded(entry.getKey(), entry.getValue(), graph))
                .toList();
        if (!concluded.isEmpty()) {
            return concluded;
        }
        // The page that shows a thing's values needs no page to show it.
        boolean isSupport = property.equals(DCTerms.source.getURI());
        if (graph.equals(Terms.BY_HAND_GRAPH.getURI()) && !isSupport) {
            Reasons support = new Reasons(Set.of(property), Set.of(), new LinkedHashSet<>(pages), Set.of(graph));
            return List.of(concluded(new Head(graph, Optional.empty(), Terms.BY_HAND), support, graph));
        }
        return List.of(plain(graph));
    }

    private Ground concluded(Head head, Reasons reasons, String graph) {
        return new Ground.Concluded(
                head.conclusion(),
                rules.named(head.rule()),
                rules.of(head.rule().toString()).definitions(),
                reasons.records().stream().map(this::record).toList(),
                List.copyOf(reasons.pages()),
                origins.of(graph));
    }

    private Ground.Entry record(String iri) {
        return records.known(iri).orElseGet(() -> itself(iri));
    }

    private Ground.Entry itself(String iri) {
        Optional<Item> item =
                items.stream().filter(own -> iri.equals(thing.toString())).findFirst();
        String name = item.map(Item::id).orElseGet(() -> Iris.shortName(iri));
        return new Ground.Entry(
                new Named(iri, name, name),
                Map.of(),
                origins.of(item.map(Item::graph).orElse("")));
    }

    /** What a catalogue's graph holds of an item of this catalogue, its record states. */
    private Ground plain(String graph) {
        Origin origin = origins.of(graph);
        return items.stream()
                .filter(item -> item.graph().equals(graph)
                        && origin.sources().stream()
                                .anyMatch(source -> source.iri().equals(item.catalogue())))
                .<Ground>map(item -> new Ground.Stated(new Named(thing.toString(), item.id(), item.id()), origin))
                .findFirst()
                .orElseGet(() -> new Ground.Held(origin));
    }
}
