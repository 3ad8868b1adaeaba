package org.aigcatlas.thing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads the description of the graphs. */
final class Origins {
    private static final Query GRAPHS = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT ?graph ?licence ?issued ?source ?edition ?edition_issued {
              ?graph a void:Dataset .
              OPTIONAL { ?graph dcterms:license ?licence }
              OPTIONAL { ?graph dcterms:issued ?issued }
              OPTIONAL {
                ?graph dcterms:source ?source
                OPTIONAL { ?source dcterms:hasVersion ?edition OPTIONAL { ?source dcterms:issued ?edition_issued } }
              }
            } ORDER BY ?graph ?source""");

    private final Map<String, Origin> byGraph;

    private Origins(Map<String, Origin> byGraph) {
        this.byGraph = byGraph;
    }

    static Origins in(Reading reading) {
        Map<String, Map<String, Binding>> rows = new HashMap<>();
        Set<Node> told = new HashSet<>();
        reading.rows(GRAPHS, row -> {
            told.add(row.get("graph"));
            Optional.ofNullable(row.get("source")).ifPresent(told::add);
            rows.computeIfAbsent(row.get("graph").toString(), key -> new TreeMap<>())
                    .putIfAbsent(BindingText.of(row, "source"), row);
        });
        Labels labels = Labels.of(reading, told);
        Map<String, Origin> origins = new HashMap<>();
        rows.forEach((graph, sources) -> origins.put(graph, origin(List.copyOf(sources.values()), labels)));
        return new Origins(origins);
    }

    private static Origin origin(List<Binding> rows, Labels labels) {
        Binding first = rows.getFirst();
        Optional<Binding> edition =
                rows.stream().filter(row -> row.contains("edition")).findFirst();
        String issued = BindingText.of(first, "issued");
        return new Origin(
                labels.named(first.get("graph")),
                rows.stream()
                        .filter(row -> row.contains("source"))
                        .map(row -> labels.named(row.get("source")))
                        .toList(),
                edition.map(row -> BindingText.of(row, "edition")).orElse(""),
                edition.flatMap(row -> BindingText.in(row, "edition_issued")).orElse(issued),
                BindingText.of(first, "licence"));
    }

    /** {@return what is told of a graph; its name alone where nothing is} */
    Origin of(String graph) {
        return Optional.ofNullable(byGraph.get(graph))
                .orElseGet(() -> new Origin(Named.unnamed(graph), List.of(), "", "", ""));
    }
}
