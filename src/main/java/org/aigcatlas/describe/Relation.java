package org.aigcatlas.describe;

import java.util.List;
import org.aigcatlas.graph.Named;

/**
 * A relation of a thing with all it leads to.
 *
 * @param property the relation
 * @param values what it leads to, stated ones first
 */
public record Relation(Named property, List<Value> values) {
    public Relation {
        values = List.copyOf(values);
    }
}
