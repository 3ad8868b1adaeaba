package org.aigcatlas.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** One use of each class and relation, from the data. */
final class Examples {
    private static final String NAMES = """
              ?s rdfs:label ?s_en FILTER(LANG(?s_en) = "en")
              ?s rdfs:label ?s_zh FILTER(LANG(?s_zh) = "zh")
            """;
    private static final Query INSTANCE = query("SELECT * { ?s a ?term ." + NAMES + "} LIMIT 1");
    private static final Query FACT = query("SELECT * { ?s ?term ?o ." + NAMES + """
              ?o rdfs:label ?o_en FILTER(LANG(?o_en) = "en")
              ?o rdfs:label ?o_zh FILTER(LANG(?o_zh) = "zh")
            } LIMIT 1""");

    private final Map<String, List<Named>> uses;

    private Examples(Map<String, List<Named>> uses) {
        this.uses = uses;
    }

    private static Query query(String text) {
        return QueryFactory.create("PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + text);
    }

    /** {@return a use of each term that the data uses} */
    static Examples in(Store store, Vocabulary vocabulary) {
        return store.read(reading -> {
            Map<String, List<Named>> uses = new HashMap<>();
            vocabulary.classes().forEach(term -> first(reading, INSTANCE, term)
                    .ifPresent(row -> uses.put(term.iri(), List.of(named(row, "s")))));
            vocabulary.relations().forEach(term -> first(reading, FACT, term)
                    .ifPresent(row -> uses.put(term.iri(), List.of(named(row, "s"), named(row, "o")))));
            return new Examples(uses);
        });
    }

    private static Optional<Binding> first(Reading reading, Query query, Vocabulary.Term term) {
        Query about =
                QueryTransformOps.replaceVars(query, Map.of(Var.alloc("term"), NodeFactory.createURI(term.iri())));
        try (QueryExec exec = reading.prepare(about)) {
            RowSet rows = exec.select();
            return rows.hasNext() ? Optional.of(rows.next().detach()) : Optional.empty();
        }
    }

    private static Named named(Binding row, String column) {
        String iri = row.get(column).toString();
        return new Named(iri, text(row, column + "_en", iri), text(row, column + "_zh", iri));
    }

    private static String text(Binding row, String column, String iri) {
        Node node = row.get(column);
        return node == null ? Iris.shortName(iri) : node.getLiteralLexicalForm();
    }

    /** {@return the ends of one use of a term: for a class an instance alone; empty where the data has none} */
    List<Named> of(String term) {
        return uses.getOrDefault(term, List.of());
    }
}
