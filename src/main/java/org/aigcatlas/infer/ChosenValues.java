package org.aigcatlas.infer;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads by which conclusions facts stand in the graph. */
final class ChosenValues {
    private static final Query OF_FACT = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?graph ?conclusion ?rule ?record ?page ?place {
              {
                GRAPH ?graph {
                  ?conclusion aigc:conclusionOn ?s ; aigc:concludes ?p ; aigc:byRule ?rule .
                  OPTIONAL { ?conclusion aigc:restsOn ?record }
                  OPTIONAL { ?conclusion dcterms:source ?page }
                }
              } UNION {
                GRAPH ?graph { ?s aigc:offeringOf ?o ; aigc:identifiedBy ?rule }
                FILTER(?p = aigc:offeringOf)
                BIND(?s AS ?record)
              } UNION {
                GRAPH ?graph {
                  ?conclusion aigc:conclusionOn ?s ; aigc:concludes ?p ; aigc:byRule ?rule ; aigc:restsOn ?record
                }
                GRAPH ?place { ?record aigc:catalogueId ?id }
              }
            }""");

    private record Head(String conclusion, String graph, String rule) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Grounds(NavigableSet<String> records, NavigableSet<String> pages, NavigableSet<String> places) {}

    private ChosenValues() {}

    /**
     * Reads them.
     *
     * @param reading where from
     * @param fact the fact
     * @param graphs the graphs that hold it: a conclusion is on what its own graph holds, or that of its records
     * @return the conclusions, sorted; empty where there are none
     */
    static List<ChosenValue> of(Reading reading, Triple fact, List<String> graphs) {
        Query query = QueryTransformOps.replaceVars(
                OF_FACT,
                Map.of(
                        Var.alloc("s"), fact.getSubject(),
                        Var.alloc("p"), fact.getPredicate(),
                        Var.alloc("o"), fact.getObject()));
        Map<Head, Grounds> found = new TreeMap<>();
        try (QueryExec exec = reading.prepare(query)) {
            exec.select().forEachRemaining(row -> take(row, found));
        }
        return found.entrySet().stream()
                .filter(entry -> graphs.stream().anyMatch(entry.getValue().places()::contains))
                .map(entry -> conclusion(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void take(Binding row, Map<Head, Grounds> found) {
        Head head = new Head(
                text(row, "conclusion").orElse(""),
                row.get("graph").getURI(),
                row.get("rule").toString());
        Grounds grounds =
                found.computeIfAbsent(head, key -> new Grounds(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        text(row, "record").ifPresent(grounds.records()::add);
        text(row, "page").ifPresent(grounds.pages()::add);
        grounds.places().add(head.graph());
        text(row, "place").ifPresent(grounds.places()::add);
    }

    private static Optional<String> text(Binding row, String column) {
        return Optional.ofNullable(row.get(column)).map(Node::toString);
    }

    private static ChosenValue conclusion(Head head, Grounds grounds) {
        return new ChosenValue(
                Optional.of(head.conclusion()).filter(iri -> !iri.isEmpty()),
                head.graph(),
                head.rule(),
                List.copyOf(grounds.records()),
                List.copyOf(grounds.pages()));
    }
}
