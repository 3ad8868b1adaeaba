package org.aigcatlas.serve.sparql;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The named graphs of a store. */
final class StoreGraphs {
    private static final Query NAMES = QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }");

    private static final Query HAS = QueryFactory.create("ASK { GRAPH ?g { ?s ?p ?o } }");

    private StoreGraphs() {}

    /** {@return whether one of them has this address} */
    static boolean has(Store store, String iri) {
        Query asked = QueryTransformOps.replaceVars(HAS, Map.of(Var.alloc("g"), NodeFactory.createURI(iri)));
        return store.read(reading -> {
            try (QueryExec exec = reading.prepare(asked)) {
                return exec.ask();
            }
        });
    }

    /** {@return their addresses} */
    static Set<String> in(Store store) {
        return store.read(reading -> {
            Set<String> names = new TreeSet<>();
            try (QueryExec exec = reading.prepare(NAMES)) {
                RowSet rows = exec.select();
                rows.forEachRemaining(row -> names.add(row.get("g").toString()));
            }
            return names;
        });
    }
}
