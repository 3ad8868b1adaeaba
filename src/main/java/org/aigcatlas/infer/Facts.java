package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds the facts of the graph by how their objects are written. */
public final class Facts {
    private static final Query WRITTEN = QueryFactory.create("""
            SELECT DISTINCT ?o { ?s ?p ?o FILTER(!isBlank(?o) && STR(?o) IN (?text, ?iri)) }""");

    private Facts() {}

    /**
     * Finds them.
     *
     * @param reading where from
     * @param subject the subject
     * @param relation the relation
     * @param text the lexical form of the object, whatever its datatype or language
     * @param iri the IRI that the text may be short for; the text again where it is short for none
     * @return the facts, sorted by language and datatype
     */
    public static List<Triple> written(Reading reading, Node subject, Node relation, String text, String iri) {
        Query query = QueryTransformOps.replaceVars(
                WRITTEN,
                Map.of(
                        Var.alloc("s"),
                        subject,
                        Var.alloc("p"),
                        relation,
                        Var.alloc("text"),
                        NodeFactory.createLiteralString(text),
                        Var.alloc("iri"),
                        NodeFactory.createLiteralString(iri)));
        List<Triple> facts = new ArrayList<>();
        try (QueryExec exec = reading.prepare(query)) {
            exec.select().forEachRemaining(row -> facts.add(Triple.create(subject, relation, row.get("o"))));
        }
        facts.sort(Comparator.comparing(fact -> fact.getObject().toString()));
        return facts;
    }
}
