package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** What many things are called, read at once. */
public final class Namings {
    private static final int BATCH = 500;

    private final Map<String, Naming> byIri;

    private Namings(Map<String, Naming> byIri) {
        this.byIri = byIri;
    }

    /**
     * Reads what things are called and what they say of themselves.
     *
     * @param reading where from
     * @param things the things; what is no IRI has no name
     * @return their namings
     */
    public static Namings of(Reading reading, Collection<Node> things) {
        Map<String, List<Naming.Said>> said = new HashMap<>();
        List<Node> iris = things.stream().filter(Node::isURI).distinct().toList();
        reading.direct()
                .ifPresentOrElse(
                        at -> iris.forEach(thing -> at.about(
                                thing,
                                graph -> true,
                                Naming::isNaming,
                                quad -> add(said, thing, quad.getPredicate(), quad.getObject()))),
                        () -> asked(reading, iris, said));
        Map<String, Naming> byIri = new HashMap<>();
        said.forEach((iri, values) -> byIri.put(iri, Naming.of(values)));
        return new Namings(byIri);
    }

    private static void asked(Reading reading, List<Node> iris, Map<String, List<Naming.Said>> said) {
        for (int from = 0; from < iris.size(); from += BATCH) {
            String query = "SELECT ?thing ?property ?value { VALUES ?thing { "
                    + Naming.listed(iris.subList(from, Math.min(iris.size(), from + BATCH)))
                    + " } VALUES ?property { " + Naming.listed(Naming.all()) + " } ?thing ?property ?value }";
            try (QueryExec exec = reading.prepare(QueryFactory.create(query))) {
                exec.select()
                        .forEachRemaining(row -> add(said, row.get("thing"), row.get("property"), row.get("value")));
            }
        }
    }

    private static void add(Map<String, List<Naming.Said>> said, Node thing, Node property, Node value) {
        said.computeIfAbsent(thing.getURI(), key -> new ArrayList<>()).add(new Naming.Said(property, value));
    }

    /** {@return what is known of a thing} */
    public Naming of(String iri) {
        return byIri.getOrDefault(iri, Naming.NONE);
    }

    /** {@return a thing under its names; under its short or prefixed name where it has none} */
    public Named named(String iri) {
        return of(iri).named(iri);
    }

    /** {@return a thing under its names, or a text under itself} */
    public Text words(Node node) {
        if (node.isLiteral()) {
            return new Text(node.getLiteralLexicalForm(), node.getLiteralLexicalForm());
        }
        Named named = named(node.toString());
        return new Text(named.en(), named.zh());
    }
}
