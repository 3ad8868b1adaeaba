package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;

/**
 * The labels of things, with all else that they are called and say of themselves: read for many at once, and chosen from
 * as {@link Naming} does. Nothing else reads what things are called.
 */
public final class Labels {
    private static final int BATCH = 500;

    /** {@return the SPARQL pattern for what has a name, by whichever property, such as {@code ?thing}} */
    public static String pattern(String variable) {
        return "VALUES ?naming { " + Naming.listed(Naming.NAMES) + " } " + variable
                + " ?naming ?name FILTER(isLiteral(?name))";
    }

    /** What is said of each thing, as it is read. */
    private record Said(Map<String, List<Naming.Said>> byIri) {
        void ask(Reading reading, String which) {
            String query = "SELECT ?thing ?property ?value { " + which + " VALUES ?property { "
                    + Naming.listed(Naming.all()) + " } ?thing ?property ?value }";
            reading.rows(
                    QueryFactory.create(query), row -> add(row.get("thing"), row.get("property"), row.get("value")));
        }

        void add(Node thing, Node property, Node value) {
            byIri.computeIfAbsent(thing.getURI(), key -> new ArrayList<>()).add(new Naming.Said(property, value));
        }
    }

    private final Map<String, Naming> byIri = new LinkedHashMap<>();

    private Labels(Said said) {
        said.byIri().forEach((iri, values) -> byIri.put(iri, Naming.of(values)));
    }

    /**
     * Reads the labels of things.
     *
     * @param reading where from
     * @param things the things; what is no IRI has no name
     * @return their labels
     */
    public static Labels of(Reading reading, Collection<Node> things) {
        Said said = new Said(new HashMap<>());
        List<Node> iris = things.stream().filter(Node::isURI).distinct().toList();
        reading.direct()
                .ifPresentOrElse(
                        at -> iris.forEach(thing -> at.about(
                                thing,
                                graph -> true,
                                Naming::isNaming,
                                quad -> said.add(thing, quad.getPredicate(), quad.getObject()))),
                        () -> {
                            for (int from = 0; from < iris.size(); from += BATCH) {
                                List<Node> batch = iris.subList(from, Math.min(iris.size(), from + BATCH));
                                said.ask(reading, "VALUES ?thing { " + Naming.listed(batch) + " }");
                            }
                        });
        return new Labels(said);
    }

    /** {@return the labels of everything that has any} */
    public static Labels all(Reading reading) {
        Said said = new Said(new LinkedHashMap<>());
        said.ask(reading, "FILTER(isIRI(?thing))");
        return new Labels(said);
    }

    /** {@return the IRIs of what has any} */
    public Set<String> iris() {
        return byIri.keySet();
    }

    /** {@return what is known of a thing} */
    public Naming of(String iri) {
        return byIri.getOrDefault(iri, Naming.NONE);
    }

    /** {@return a thing under its names; under its short or prefixed name where it has none} */
    public Named named(Node thing) {
        return of(thing.toString()).named(thing.toString());
    }

    /** {@return a thing under its names, or a text under itself} */
    public Text words(Node node) {
        if (node.isLiteral()) {
            return new Text(node.getLiteralLexicalForm(), node.getLiteralLexicalForm());
        }
        Named named = named(node);
        return new Text(named.en(), named.zh());
    }
}
