package org.aigcatlas.serve.about;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * How much is in the graph.
 *
 * @param triples how many distinct statements
 * @param subjects how many distinct subjects
 * @param objects how many distinct objects
 * @param graphs how many statements each named graph holds
 * @param classes how many instances each class has
 * @param properties how many statements each property has
 */
record Counts(
        long triples,
        long subjects,
        long objects,
        Map<String, Long> graphs,
        Map<String, Long> classes,
        Map<String, Long> properties) {
    // The default graph is a union, in which a statement counts once however many graphs hold it.
    private static final Query SUBJECTS = QueryFactory.create("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }");
    private static final Query OBJECTS = QueryFactory.create("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }");
    private static final Query GRAPHS =
            QueryFactory.create("SELECT ?key (COUNT(*) AS ?n) { GRAPH ?key { ?s ?p ?o } } GROUP BY ?key");
    private static final Query CLASSES =
            QueryFactory.create("SELECT ?key (COUNT(*) AS ?n) { ?s a ?key FILTER(isIRI(?key)) } GROUP BY ?key");
    private static final Query PROPERTIES =
            QueryFactory.create("SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key");

    Counts {
        graphs = Map.copyOf(graphs);
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** {@return the counts of a store as it is now} */
    static Counts in(Store store) {
        return store.read(reading -> {
            Map<String, Long> properties = by(reading, PROPERTIES);
            return new Counts(
                    properties.values().stream().mapToLong(Long::longValue).sum(),
                    total(reading, SUBJECTS),
                    total(reading, OBJECTS),
                    by(reading, GRAPHS),
                    by(reading, CLASSES),
                    properties);
        });
    }

    private static long total(Reading reading, Query query) {
        try (QueryExec exec = reading.prepare(query)) {
            return number(exec.select().next().get("n"));
        }
    }

    private static Map<String, Long> by(Reading reading, Query query) {
        Map<String, Long> counts = new TreeMap<>();
        try (QueryExec exec = reading.prepare(query)) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> {
                // Without any match, COUNT answers one row without a key.
                if (row.contains("key")) {
                    counts.put(row.get("key").getURI(), number(row.get("n")));
                }
            });
        }
        return counts;
    }

    private static long number(Node node) {
        return Long.parseLong(node.getLiteralLexicalForm());
    }

    /** {@return a count as the vocabularies write it} */
    static Literal integer(long count) {
        return ResourceFactory.createTypedLiteral(BigInteger.valueOf(count));
    }
}
