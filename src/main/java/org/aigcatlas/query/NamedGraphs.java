package org.aigcatlas.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.Store;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The graphs that make up an atlas, by what people call them. */
public final class NamedGraphs {
    private static final Query ALL = QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g {} }");
    private static final Query HOLDS_ANYTHING = QueryFactory.create("ASK { GRAPH ?thing { ?s ?p ?o } }");

    private NamedGraphs() {}

    /** {@return what finds the graphs of a store by their names, as {@link #find} does} */
    public static Function<String, Node> in(Store store) {
        return name -> store.read(reading -> find(reading, name));
    }

    /**
     * Finds a graph.
     *
     * @param reading where it is
     * @param name its short name such as {@code article}, its IRI or its label in either language
     * @return the graph
     * @throws AtlasException where no graph or more than one has that name, with the nearest names
     */
    public static Node find(Reading reading, String name) {
        return Stream.of(name, CurieExpander.iri(name), Iris.GRAPH + name)
                .filter(Iris::isAbsolute)
                .distinct()
                .map(NodeFactory::createURI)
                .filter(graph -> holdsAnything(reading, graph))
                .findFirst()
                .orElseGet(() -> called(name, all(reading)));
    }

    /** {@return all graphs under their names, sorted by their IRIs} */
    public static List<Named> all(Reading reading) {
        List<Node> graphs =
                reading.rows(ALL).stream().map(row -> row.get("g")).distinct().toList();
        Labels labels = Labels.of(reading, graphs);
        return graphs.stream()
                .map(labels::named)
                .sorted(Comparator.comparing(Named::iri))
                .toList();
    }

    /** {@return whether a graph of this name holds anything} */
    public static boolean holdsAnything(Reading reading, Node graph) {
        return reading.ask(Reading.about(HOLDS_ANYTHING, graph));
    }

    private static Node called(String name, List<Named> graphs) {
        List<Named> meant = graphs.stream()
                .filter(graph -> names(graph).anyMatch(name.strip()::equalsIgnoreCase))
                .toList();
        if (meant.size() == 1) {
            return NodeFactory.createURI(meant.getFirst().iri());
        }
        if (meant.isEmpty()) {
            throw AtlasException.of(ProblemCode.QUERY_GRAPH_UNKNOWN)
                    .with("name", name)
                    .with("names", shortNames(graphs))
                    .nearest(Nearest.among(name, nearby(graphs)))
                    .at(Binder.GRAPH);
        }
        throw AtlasException.of(ProblemCode.QUERY_GRAPH_AMBIGUOUS)
                .with("name", name)
                .with("names", meant.stream().map(Named::iri).toList())
                .at(Binder.GRAPH);
    }

    private static Stream<String> names(Named graph) {
        return Stream.of(Iris.shortName(graph.iri()), graph.en(), graph.zh(), graph.iri());
    }

    /** {@return what may be meant by a name: what one types first, then labels that are more than another spelling of it} */
    private static List<String> nearby(List<Named> graphs) {
        List<String> typed = shortNames(graphs);
        return Stream.concat(
                        typed.stream(),
                        graphs.stream().flatMap(NamedGraphs::names).filter(name -> typed.stream()
                                .noneMatch(name::equalsIgnoreCase)))
                .toList();
    }

    private static List<String> shortNames(List<Named> graphs) {
        return graphs.stream().map(graph -> Iris.shortName(graph.iri())).toList();
    }
}
