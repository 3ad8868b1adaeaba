package org.aigcatlas.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What a property is used for. */
public final class PropertyUses {
    private static final Query USES = QueryFactory.create("SELECT DISTINCT ?s ?o { ?s ?property ?o }");

    private PropertyUses() {}

    /**
     * Finds statements of a property.
     *
     * @param reading where from
     * @param property the property
     * @param most how many at the most
     * @return the statements; empty where it is no property
     */
    public static List<Triple> of(Reading reading, String property, int most) {
        Query query =
                QueryTransformOps.replaceVars(USES, Map.of(Var.alloc("property"), NodeFactory.createURI(property)));
        query.setLimit(most);
        List<Triple> uses = new ArrayList<>();
        try (QueryExec exec = reading.prepare(query)) {
            exec.select()
                    .forEachRemaining(row ->
                            uses.add(Triple.create(row.get("s"), NodeFactory.createURI(property), row.get("o"))));
        }
        return List.copyOf(uses);
    }
}
