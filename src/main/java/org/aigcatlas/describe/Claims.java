package org.aigcatlas.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.store.Namings;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads the claims about a thing. */
final class Claims {
    private static final Query ABOUT = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT DISTINCT ?subject ?predicate ?object ?claim ?place ?source ?standing ?remark_en ?remark_zh {
              { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
              ?claim a aigc:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ;
                aigc:statedIn ?place ; aigc:standing ?standing .
              OPTIONAL { ?claim rdf:object ?object }
              OPTIONAL { ?place aigc:sectionOf ?whole }
              BIND(COALESCE(?whole, ?place) AS ?source)
              OPTIONAL { ?claim aigc:remark ?remark_en FILTER(LANG(?remark_en) = "en") }
              OPTIONAL { ?claim aigc:remark ?remark_zh FILTER(LANG(?remark_zh) = "zh") }
            } ORDER BY ?claim""");

    private static final List<String> NAMED = List.of("claim", "place", "source", "standing");

    private final Map<Triple, List<Evidence>> byFact = new HashMap<>();
    private final List<Evidence> withoutObject = new ArrayList<>();

    private Claims() {}

    /** {@return the claims that have this thing as subject or object} */
    static Claims about(Reading reading, Node thing) {
        Claims claims = new Claims();
        try (QueryExec exec =
                reading.prepare(QueryTransformOps.replaceVars(ABOUT, Map.of(Var.alloc("thing"), thing)))) {
            List<Binding> rows = new ArrayList<>();
            Set<Node> told = new HashSet<>();
            exec.select().forEachRemaining(row -> {
                rows.add(row);
                NAMED.forEach(column -> told.add(row.get(column)));
            });
            Namings names = Namings.of(reading, told);
            rows.forEach(row -> claims.take(row, names));
        }
        return claims;
    }

    private void take(Binding row, Namings names) {
        Evidence evidence = new Evidence(
                names.named(row.get("claim").toString()),
                names.named(row.get("place").toString()),
                names.named(row.get("source").toString()),
                names.named(row.get("standing").toString()),
                text(row, "remark_en", ""),
                text(row, "remark_zh", ""));
        Node object = row.get("object");
        if (object == null) {
            withoutObject.add(evidence);
            return;
        }
        Triple fact = Triple.create(row.get("subject"), row.get("predicate"), object);
        byFact.computeIfAbsent(fact, key -> new ArrayList<>()).add(evidence);
    }

    private static String text(Binding row, String column, String otherwise) {
        Node node = row.get(column);
        return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : otherwise;
    }

    /** {@return the claims that state this fact} */
    List<Evidence> of(Triple fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** {@return the claims that state no relation} */
    List<Evidence> withoutObject() {
        return withoutObject;
    }
}
