package org.aigcatlas.serve.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** One stated use of each class and relation, from the data. */
final class Examples {
    private static final Query USES = QueryFactory.create("""
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX graph: <https://w3id.org/aigc/graph/>
            SELECT ?term ?s ?s_en ?s_zh ?o ?o_en ?o_zh {
              GRAPH ?g { ?s ?p ?o }
              FILTER(?g NOT IN (graph:vocabulary, graph:inferred))
              FILTER(isIRI(?s) && STRSTARTS(STR(?s), "https://w3id.org/aigc/id/"))
              BIND(IF(?p = rdf:type, ?o, ?p) AS ?term)
              FILTER(STRSTARTS(STR(?term), "https://w3id.org/aigc/ns#"))
              ?s rdfs:label ?s_en FILTER(LANG(?s_en) = "en")
              ?s rdfs:label ?s_zh FILTER(LANG(?s_zh) = "zh")
              OPTIONAL { ?o rdfs:label ?o_en FILTER(LANG(?o_en) = "en") }
              OPTIONAL { ?o rdfs:label ?o_zh FILTER(LANG(?o_zh) = "zh") }
            } ORDER BY ?term ?s ?o""");

    /** A use: for a class, an instance alone; for a relation, both ends. */
    record Use(List<Named> ends) {
        Use {
            ends = List.copyOf(ends);
        }
    }

    private final Map<String, Use> uses;

    private Examples(Map<String, Use> uses) {
        this.uses = uses;
    }

    static Examples in(Store store) {
        Map<String, Use> uses = new LinkedHashMap<>();
        store.read(reading -> {
            try (QueryExec exec = reading.prepare(USES)) {
                RowSet rows = exec.select();
                rows.forEachRemaining(row -> uses.putIfAbsent(row.get("term").getURI(), use(row)));
            }
            return true;
        });
        return new Examples(new HashMap<>(uses));
    }

    private static Use use(Binding row) {
        Named subject = named(row, "s");
        boolean isRelation = row.get("o_en") != null && !row.get("o").equals(row.get("term"));
        return new Use(isRelation ? List.of(subject, named(row, "o")) : List.of(subject));
    }

    private static Named named(Binding row, String column) {
        String iri = row.get(column).toString();
        return new Named(iri, text(row, column + "_en", iri), text(row, column + "_zh", iri));
    }

    private static String text(Binding row, String column, String iri) {
        Node node = row.get(column);
        return node == null ? Iris.shortName(iri) : node.getLiteralLexicalForm();
    }

    /** {@return the ends of one use of a term; empty where the data has none} */
    List<Named> of(String term) {
        Use use = uses.get(term);
        return use == null ? List.of() : use.ends();
    }
}
