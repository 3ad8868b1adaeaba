package org.aigcatlas.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Catalogue;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Finds what a scope means in a graph.
 *
 * @param catalogue the canned queries
 * @param resolver finds things by their names
 */
public record Selector(Catalogue catalogue, Binder.Resolver resolver) {
    private static final String SCOPE = "scope";
    private static final String GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g {} }";
    private static final Query HOLDS_ANYTHING = QueryFactory.create("ASK { GRAPH ?g { ?s ?p ?o } }");

    /** A scope whose names are known to exist, to be read. */
    @FunctionalInterface
    interface Found {
        /** {@return what it holds} */
        Selection in(Statements statements, Settings settings);
    }

    /** Looks up the thing, query or graph that a scope names, before anything else is read. */
    Found find(Scope scope, Store store) {
        try {
            return found(scope, store);
        } catch (AtlasException e) {
            throw isAsked(e.kind())
                    ? AtlasException.of(e.problems().getFirst().at(SCOPE).as(ProblemKind.QUESTION))
                    : e;
        }
    }

    private Found found(Scope scope, Store store) {
        return switch (scope) {
            case Scope.All all ->
                (statements, settings) -> new WholeGraphs(statements, settings, Extent.everything(settings.inferred()));
            case Scope.Vocabulary vocabulary ->
                (statements, settings) -> new WholeGraphs(statements, settings, Extent.of(Terms.VOCABULARY_GRAPH));
            case Scope.OfGraph graph -> graph(store.read(reading -> existing(reading, graph.name())));
            case Scope.Concepts concepts ->
                (statements, settings) -> new SomeThings(statements, settings, Members.concepts(statements));
            case Scope.Landscape landscape ->
                (statements, settings) -> new SomeThings(statements, settings, Members.landscape(statements));
            case Scope.Around around -> around(resolver.resolve(around.thing(), ""), around.hops());
            case Scope.OfQuery query -> construct(bound(query));
        };
    }

    private static Found graph(Node graph) {
        return (statements, settings) -> new WholeGraphs(statements, settings, Extent.of(graph));
    }

    private static Found around(Node thing, int hops) {
        return (statements, settings) ->
                new SomeThings(statements, settings, Members.around(statements, thing, hops, settings.inferred()));
    }

    private Query bound(Scope.OfQuery scope) {
        CannedQuery canned = catalogue.get(scope.name());
        if (!canned.query().isConstructType()) {
            List<String> fitting = catalogue.all().stream()
                    .filter(each -> each.query().isConstructType())
                    .map(CannedQuery::name)
                    .toList();
            throw AtlasException.of(Problem.of(ProblemCode.EXPORT_QUERY_GIVES_ROWS)
                    .with("query", scope.name())
                    .with("names", fitting)
                    .at(SCOPE));
        }
        return new Binder(resolver).bind(canned, scope.parameters());
    }

    private static Found construct(Query query) {
        return (statements, settings) -> new GivenTriples(statements, settings, statements.construct(query));
    }

    private static Node existing(Reading reading, String name) {
        return Stream.of(name, Iris.GRAPH + name)
                .filter(Iris::isAbsolute)
                .map(NodeFactory::createURI)
                .filter(graph -> holdsAnything(reading, graph))
                .findFirst()
                .orElseGet(() -> listed(new Statements(reading, read -> {}), name));
    }

    private static boolean holdsAnything(Reading reading, Node graph) {
        Query query = QueryTransformOps.replaceVars(HOLDS_ANYTHING, Map.of(Var.alloc("g"), graph));
        try (QueryExec exec = reading.prepare(query)) {
            return exec.ask();
        }
    }

    private static Node listed(Statements statements, String name) {
        List<Node> graphs = statements.nodes(GRAPHS);
        Optional<Node> found = graphs.stream()
                .filter(graph -> graph.toString().equals(name)
                        || Iris.shortName(graph.toString()).equals(name))
                .findFirst();
        return found.orElseThrow(() -> {
            List<String> names = graphs.stream()
                    .map(graph -> Iris.shortName(graph.toString()))
                    .toList();
            return AtlasException.of(Problem.of(ProblemCode.EXPORT_SCOPE_GRAPH_UNKNOWN)
                    .with("name", name)
                    .with("names", names)
                    .nearest(Nearest.among(name, names))
                    .at(SCOPE));
        });
    }

    private static boolean isAsked(ProblemKind kind) {
        return kind == ProblemKind.QUESTION || kind == ProblemKind.NOT_FOUND;
    }
}
