package org.aigcatlas.serve.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Named;
import org.aigcatlas.serve.page.Vocabulary;
import org.aigcatlas.store.Store;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** One use of each class and relation, from the data. */
public final class Examples {
    private static final Query INSTANCE = query("?s a ?about", "?s");
    private static final Query FACT = query("?s ?about ?o", "?s", "?o");

    private final Map<String, List<Named>> uses;

    private Examples(Map<String, List<Named>> uses) {
        this.uses = Map.copyOf(uses);
    }

    /** Without declared prefixes, which a query inside another can't have. */
    private static Query query(String fact, String... ends) {
        String named = Stream.of(ends)
                .map(end -> "FILTER(isIRI(" + end + ")) FILTER EXISTS { " + Labels.pattern(end) + " }")
                .collect(Collectors.joining(" "));
        return QueryFactory.create("SELECT * { BIND(?about AS ?term) " + fact + " " + named + " } LIMIT 1");
    }

    /** {@return a use of each term that the data uses} */
    public static Examples in(Store store, Vocabulary vocabulary) {
        ElementUnion any = new ElementUnion();
        vocabulary.classes().forEach(term -> any.addElement(about(INSTANCE, term)));
        vocabulary.relations().forEach(term -> any.addElement(about(FACT, term)));
        if (any.getElements().isEmpty()) {
            return new Examples(Map.of());
        }
        // All in one, since each query may be a request to a service far away.
        Query all = QueryFactory.create("SELECT * {}");
        all.setQueryPattern(any);
        return store.read(reading -> {
            List<Binding> rows = reading.rows(all);
            Labels labels =
                    Labels.of(reading, rows.stream().flatMap(Examples::ends).toList());
            return new Examples(rows.stream()
                    .collect(Collectors.toMap(
                            row -> row.get("term").getURI(),
                            row -> ends(row).map(labels::named).toList(),
                            (one, other) -> other)));
        });
    }

    private static Element about(Query query, Vocabulary.Term term) {
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementSubQuery(
                QueryTransformOps.replaceVars(query, Map.of(Var.alloc("about"), NodeFactory.createURI(term.iri())))));
        return group;
    }

    private static Stream<Node> ends(Binding row) {
        return Stream.of("s", "o").flatMap(end -> Stream.ofNullable(row.get(end)));
    }

    /** {@return the ends of one use of a term: for a class an instance alone; empty where the data has none} */
    List<Named> of(String term) {
        return uses.getOrDefault(term, List.of());
    }
}
