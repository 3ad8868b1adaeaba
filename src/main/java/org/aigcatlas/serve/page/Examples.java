package org.aigcatlas.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDFS;

/** One use of each class and relation, from the data. */
final class Examples {
    private static final String NAMES = """
              ?s rdfs:label ?s_en FILTER(LANG(?s_en) = "en")
              ?s rdfs:label ?s_zh FILTER(LANG(?s_zh) = "zh")
            """;
    private static final Query INSTANCE = query("SELECT * { BIND(?about AS ?term) ?s a ?about ." + NAMES + "} LIMIT 1");
    private static final Query FACT = query("SELECT * { BIND(?about AS ?term) ?s ?about ?o ." + NAMES + """
              ?o rdfs:label ?o_en FILTER(LANG(?o_en) = "en")
              ?o rdfs:label ?o_zh FILTER(LANG(?o_zh) = "zh")
            } LIMIT 1""");

    private final Map<String, List<Named>> uses;

    private Examples(Map<String, List<Named>> uses) {
        this.uses = Map.copyOf(uses);
    }

    /** Without declared prefixes, which a query inside another can't have. */
    private static Query query(String text) {
        return QueryFactory.create(text.replace("rdfs:label", "<" + RDFS.label.getURI() + ">"));
    }

    /** {@return a use of each term that the data uses} */
    static Examples in(Store store, Vocabulary vocabulary) {
        ElementUnion any = new ElementUnion();
        vocabulary.classes().forEach(term -> any.addElement(about(INSTANCE, term)));
        vocabulary.relations().forEach(term -> any.addElement(about(FACT, term)));
        if (any.getElements().isEmpty()) {
            return new Examples(Map.of());
        }
        // All in one, since each query may be a request to a service far away.
        Query all = query("SELECT * {}");
        all.setQueryPattern(any);
        Map<String, List<Named>> uses = new HashMap<>();
        store.read(reading -> {
            try (QueryExec exec = reading.prepare(all)) {
                exec.select().forEachRemaining(row -> uses.put(row.get("term").getURI(), ends(row)));
            }
            return uses;
        });
        return new Examples(uses);
    }

    private static Element about(Query query, Vocabulary.Term term) {
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementSubQuery(
                QueryTransformOps.replaceVars(query, Map.of(Var.alloc("about"), NodeFactory.createURI(term.iri())))));
        return group;
    }

    private static List<Named> ends(Binding row) {
        return row.contains("o") ? List.of(named(row, "s"), named(row, "o")) : List.of(named(row, "s"));
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
