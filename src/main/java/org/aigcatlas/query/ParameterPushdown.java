package org.aigcatlas.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * Takes parameters into a pattern and into the subqueries in it that give their variables out. The latter changes no
 * answer, but a subquery is worked out by itself, and would be worked out for everything otherwise.
 */
final class ParameterPushdown {
    private ParameterPushdown() {}

    /** {@return the pattern with the terms in front of it} */
    static ElementGroup into(Element pattern, Map<Var, List<Node>> terms) {
        ElementGroup group = new ElementGroup();
        terms.forEach((variable, values) -> group.addElement(values(variable, values)));
        if (pattern instanceof ElementGroup inner) {
            inner.getElements().forEach(element -> group.addElement(deeper(element, terms)));
        } else {
            group.addElement(deeper(pattern, terms));
        }
        return group;
    }

    private static Element deeper(Element element, Map<Var, List<Node>> terms) {
        if (!(element instanceof ElementSubQuery subquery)) {
            return element;
        }
        // The first few of all are others than the first few of one.
        if (subquery.getQuery().hasLimit() || subquery.getQuery().hasOffset()) {
            return element;
        }
        Query inner = subquery.getQuery().cloneQuery();
        Map<Var, List<Node>> given = new LinkedHashMap<>(terms);
        given.keySet().retainAll(inner.getProjectVars());
        inner.setQueryPattern(into(inner.getQueryPattern(), given));
        return new ElementSubQuery(inner);
    }

    private static ElementData values(Var variable, List<Node> terms) {
        ElementData data = new ElementData();
        data.add(variable);
        terms.forEach(term -> data.add(BindingFactory.binding(variable, term)));
        return data;
    }
}
