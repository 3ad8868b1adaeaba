package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Conclusions.Conclusion;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** Reads how the values of a thing are known: from records, by conclusions of the atlas, by hand. */
final class Grounds {
    private static final Query OWN = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?graph ?id ?catalogue ?page {
              {
                GRAPH ?graph { ?thing aigc:catalogueId ?id ; aigc:listedIn ?catalogue }
              } UNION {
                GRAPH ?graph { ?thing dcterms:source ?page }
                FILTER(?graph = <https://w3id.org/aigc/graph/landscape-by-hand>)
              }
            } ORDER BY ?page""");

    private record Item(String graph, String id, String catalogue) {}

    private final Node thing;
    private final Conclusions conclusions;
    private final List<Item> items = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final Origins origins;
    private final Labels rules;
    private final CatalogueRecords records;

    private Grounds(Reading reading, Node thing) {
        this.thing = thing;
        this.conclusions = Conclusions.on(reading, thing);
        reading.rows(Reading.about(OWN, thing), this::take);
        this.origins = Origins.in(reading);
        this.rules = Labels.of(
                reading,
                Stream.concat(
                                Stream.of(Terms.BY_HAND),
                                conclusions.rules().stream().map(NodeFactory::createURI))
                        .toList());
        this.records = conclusions.restOnRecords()
                ? CatalogueRecords.behind(reading, thing, origins)
                : CatalogueRecords.none();
    }

    /** {@return how the values of this thing are known} */
    static Grounds of(Reading reading, Node thing) {
        return new Grounds(reading, thing);
    }

    private void take(Binding row) {
        if (row.contains("id")) {
            items.add(new Item(
                    BindingText.of(row, "graph"), BindingText.of(row, "id"), BindingText.of(row, "catalogue")));
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
                .flatMap(graph -> in(graph, property).stream())
                .toList();
    }

    private List<Ground> in(String graph, Node property) {
        List<Conclusion> concluded = conclusions.of(property, List.of(graph));
        if (!concluded.isEmpty()) {
            return concluded.stream().map(one -> concluded(one, graph)).toList();
        }
        // The page that shows a thing's values needs no page to show it.
        boolean isSupport = property.equals(DCTerms.source.asNode());
        if (graph.equals(Terms.BY_HAND_GRAPH.getURI()) && !isSupport) {
            List<String> support = pages.stream().distinct().toList();
            return List.of(concluded(
                    new Conclusion(Optional.empty(), graph, Terms.BY_HAND.getURI(), List.of(), support), graph));
        }
        return List.of(plain(graph));
    }

    private Ground concluded(Conclusion conclusion, String graph) {
        Naming rule = rules.of(conclusion.rule());
        return new Ground.Concluded(
                conclusion.iri(),
                rule.named(conclusion.rule()),
                rule.definitions(),
                conclusion.records().stream().map(this::record).toList(),
                conclusion.pages(),
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
