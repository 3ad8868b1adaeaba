package org.aigcatlas.thing;

import java.util.List;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** What a property is used for. */
public final class PropertyUses {
    private static final Query USES = QueryFactory.create("SELECT DISTINCT ?s ?o { ?s ?thing ?o }");

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
        Node relation = NodeFactory.createURI(property);
        Query query = Reading.about(USES, relation);
        query.setLimit(most);
        return reading.rows(query).stream()
                .map(row -> Triple.create(row.get("s"), relation, row.get("o")))
                .toList();
    }
}
