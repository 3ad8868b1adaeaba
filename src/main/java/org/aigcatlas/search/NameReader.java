package org.aigcatlas.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Reads all names from the graph. */
public final class NameReader {
    private static final Query NAMES = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing ?property ?name {
              VALUES ?property { rdfs:label skos:altLabel skos:definition aigc:sectionNumber }
              ?thing ?property ?name .
              FILTER(isIRI(?thing))
            }""");
    private static final Query CLASSES = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?thing ?class { ?thing a/rdfs:subClassOf* ?class FILTER(isIRI(?class)) }""");

    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, StringBuilder> definitions = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    private NameReader() {}

    /** {@return every name in the graph} */
    public static Names read(Reading reading) {
        NameReader reader = new NameReader();
        try (QueryExec exec = reading.prepare(NAMES)) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row ->
                    reader.name(row.get("thing").getURI(), row.get("property").getURI(), row.get("name")));
        }
        try (QueryExec exec = reading.prepare(CLASSES)) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> reader.classes
                    .computeIfAbsent(row.get("thing").toString(), iri -> new HashSet<>())
                    .add(Iris.shortName(row.get("class").getURI())));
        }
        return reader.names();
    }

    private void name(String iri, String property, Node name) {
        if (!name.isLiteral()) {
            return;
        }
        String text = name.getLiteralLexicalForm();
        switch (property.substring(property.lastIndexOf('#') + 1)) {
            case "label" ->
                labels.computeIfAbsent(iri, key -> new HashMap<>()).putIfAbsent(name.getLiteralLanguage(), text);
            case "definition" ->
                definitions
                        .computeIfAbsent(iri, key -> new StringBuilder())
                        .append(text)
                        .append('\n');
            default -> aliases.computeIfAbsent(iri, key -> new HashSet<>()).add(text);
        }
    }

    private Names names() {
        List<Entry> entries = labels.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
        return new Names(entries);
    }

    private Entry entry(String iri, Map<String, String> byLanguage) {
        String any = byLanguage.values().iterator().next();
        Named thing = new Named(iri, byLanguage.getOrDefault("en", any), byLanguage.getOrDefault("zh", any));
        return new Entry(
                thing,
                aliases.getOrDefault(iri, Set.of()),
                classes.getOrDefault(iri, Set.of()),
                definitions.getOrDefault(iri, new StringBuilder()).toString());
    }
}
