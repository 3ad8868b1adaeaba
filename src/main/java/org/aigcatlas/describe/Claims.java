package org.aigcatlas.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads the claims about a thing. */
final class Claims {
    private static final Query ABOUT = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?subject ?predicate ?object ?claim ?claim_en ?claim_zh ?place ?place_en ?place_zh
                ?source ?source_en ?source_zh ?standing ?standing_en ?standing_zh ?remark_en ?remark_zh {
              { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
              ?claim a aigc:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ;
                aigc:statedIn ?place ; aigc:standing ?standing .
              OPTIONAL { ?claim rdf:object ?object }
              OPTIONAL { ?place aigc:sectionOf ?whole }
              BIND(COALESCE(?whole, ?place) AS ?source)
              OPTIONAL { ?claim rdfs:label ?claim_en FILTER(LANG(?claim_en) = "en") }
              OPTIONAL { ?claim rdfs:label ?claim_zh FILTER(LANG(?claim_zh) = "zh") }
              OPTIONAL { ?place rdfs:label ?place_en FILTER(LANG(?place_en) = "en") }
              OPTIONAL { ?place rdfs:label ?place_zh FILTER(LANG(?place_zh) = "zh") }
              OPTIONAL { ?source rdfs:label ?source_en FILTER(LANG(?source_en) = "en") }
              OPTIONAL { ?source rdfs:label ?source_zh FILTER(LANG(?source_zh) = "zh") }
              OPTIONAL { ?standing rdfs:label ?standing_en FILTER(LANG(?standing_en) = "en") }
              OPTIONAL { ?standing rdfs:label ?standing_zh FILTER(LANG(?standing_zh) = "zh") }
              OPTIONAL { ?claim aigc:remark ?remark_en FILTER(LANG(?remark_en) = "en") }
              OPTIONAL { ?claim aigc:remark ?remark_zh FILTER(LANG(?remark_zh) = "zh") }
            } ORDER BY ?claim""");

    private final Map<Triple, List<Evidence>> byFact = new HashMap<>();
    private final List<Evidence> withoutObject = new ArrayList<>();

    private Claims() {}

    /** {@return the claims that have this thing as subject or object} */
    static Claims about(Reading reading, Node thing) {
        Claims claims = new Claims();
        try (QueryExec exec =
                reading.prepare(QueryTransformOps.replaceVars(ABOUT, Map.of(Var.alloc("thing"), thing)))) {
            RowSet rows = exec.select();
            rows.forEachRemaining(claims::take);
        }
        return claims;
    }

    private void take(Binding row) {
        Evidence evidence = new Evidence(
                named(row, "claim"),
                named(row, "place"),
                named(row, "source"),
                named(row, "standing"),
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

    private static Named named(Binding row, String column) {
        String iri = row.get(column).toString();
        String shortName = Iris.shortName(iri);
        return new Named(iri, text(row, column + "_en", shortName), text(row, column + "_zh", shortName));
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
