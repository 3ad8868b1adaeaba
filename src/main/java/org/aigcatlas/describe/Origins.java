package org.aigcatlas.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Reads the description of the graphs. */
final class Origins {
    private static final Query GRAPHS = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT ?graph ?graph_en ?graph_zh ?licence ?issued ?source ?source_en ?source_zh ?edition ?edition_issued {
              ?graph a void:Dataset .
              OPTIONAL { ?graph rdfs:label ?graph_en FILTER(LANG(?graph_en) = "en") }
              OPTIONAL { ?graph rdfs:label ?graph_zh FILTER(LANG(?graph_zh) = "zh") }
              OPTIONAL { ?graph dcterms:license ?licence }
              OPTIONAL { ?graph dcterms:issued ?issued }
              OPTIONAL {
                ?graph dcterms:source ?source
                OPTIONAL { ?source rdfs:label ?source_en FILTER(LANG(?source_en) = "en") }
                OPTIONAL { ?source rdfs:label ?source_zh FILTER(LANG(?source_zh) = "zh") }
                OPTIONAL { ?source dcterms:hasVersion ?edition OPTIONAL { ?source dcterms:issued ?edition_issued } }
              }
            } ORDER BY ?graph ?source""");

    private final Map<String, Origin> byGraph;

    private Origins(Map<String, Origin> byGraph) {
        this.byGraph = byGraph;
    }

    static Origins in(Reading reading) {
        Map<String, Map<String, Binding>> rows = new HashMap<>();
        try (QueryExec exec = reading.prepare(GRAPHS)) {
            exec.select().forEachRemaining(row -> rows.computeIfAbsent(
                            row.get("graph").toString(), key -> new TreeMap<>())
                    .putIfAbsent(text(row, "source", ""), row));
        }
        Map<String, Origin> origins = new HashMap<>();
        rows.forEach((graph, sources) -> origins.put(graph, origin(List.copyOf(sources.values()))));
        return new Origins(origins);
    }

    private static Origin origin(List<Binding> rows) {
        Binding first = rows.getFirst();
        Optional<Binding> edition =
                rows.stream().filter(row -> row.contains("edition")).findFirst();
        String issued = text(first, "issued", "");
        return new Origin(
                named(first, "graph"),
                rows.stream()
                        .filter(row -> row.contains("source"))
                        .map(row -> named(row, "source"))
                        .toList(),
                edition.map(row -> text(row, "edition", "")).orElse(""),
                edition.map(row -> text(row, "edition_issued", issued)).orElse(issued),
                text(first, "licence", ""));
    }

    /** {@return what is told of a graph; its name alone where nothing is} */
    Origin of(String graph) {
        String name = Iris.shortName(graph);
        return Optional.ofNullable(byGraph.get(graph))
                .orElseGet(() -> new Origin(new Named(graph, name, name), List.of(), "", "", ""));
    }

    static Named named(Binding row, String column) {
        String iri = row.get(column).toString();
        String any = Iris.shortName(iri);
        return new Named(iri, text(row, column + "_en", any), text(row, column + "_zh", any));
    }

    static String text(Binding row, String column, String otherwise) {
        Node node = row.get(column);
        if (node == null) {
            return otherwise;
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
