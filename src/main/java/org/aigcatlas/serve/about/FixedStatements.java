package org.aigcatlas.serve.about;

import java.util.Map;
import java.util.stream.Collectors;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What stays the same in the descriptions, from CONSTRUCT queries in {@code serve/}. */
final class FixedStatements {
    private FixedStatements() {}

    /** Adds the statements of a file to a model, with addresses in the places of its variables. */
    static void add(Model model, String file, Map<String, String> addresses) {
        Query query = QueryFactory.create(Bundled.text("serve", file));
        Query here = QueryTransformOps.replaceVars(
                query,
                addresses.entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> Var.alloc(one.getKey()), one -> NodeFactory.createURI(one.getValue()))));
        try (QueryExec exec =
                QueryExec.dataset(DatasetGraphZero.create()).query(here).build()) {
            exec.construct(model.getGraph());
        }
    }
}
