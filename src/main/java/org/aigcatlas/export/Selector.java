package org.aigcatlas.export;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Catalogue;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Finds what a scope means in a graph.
 *
 * @param catalogue the canned queries
 * @param resolver finds things by their names
 */
public record Selector(Catalogue catalogue, Binder.Resolver resolver) {
    private static final String GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }";

    /** A scope whose names are known to exist, to be read. */
    @FunctionalInterface
    interface Found {
        /** {@return what it holds} */
        Selection in(Statements statements, Settings settings);
    }

    /** Looks up the thing or query that a scope names, before anything is read. */
    Found find(Scope scope) {
        return switch (scope) {
            case Scope.All all ->
                (statements, settings) -> new WholeGraphs(statements, settings, Extent.everything(settings.inferred()));
            case Scope.Vocabulary vocabulary ->
                (statements, settings) -> new WholeGraphs(statements, settings, Extent.of(Terms.VOCABULARY_GRAPH));
            case Scope.OfGraph graph ->
                (statements, settings) ->
                        new WholeGraphs(statements, settings, Extent.of(existing(statements, graph.name())));
            case Scope.Concepts concepts ->
                (statements, settings) -> new SomeThings(statements, settings, Members.concepts(statements));
            case Scope.Landscape landscape ->
                (statements, settings) -> new SomeThings(statements, settings, Members.landscape(statements));
            case Scope.Around around -> around(resolver.resolve(around.thing(), ""), around.hops());
            case Scope.OfQuery query -> construct(bound(query));
        };
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
            throw AtlasException.question(
                    "scope",
                    "The query " + scope.name() + " gives rows, not a graph.",
                    "These give a graph: " + String.join(", ", fitting) + ". For rows: aigc query " + scope.name()
                            + " --format csv.");
        }
        return new Binder(resolver).bind(canned, scope.parameters());
    }

    private static Found construct(Query query) {
        return (statements, settings) -> new GivenTriples(statements, settings, statements.construct(query));
    }

    private static Node existing(Statements statements, String name) {
        List<Node> graphs = statements.nodes(GRAPHS);
        Optional<Node> found = graphs.stream()
                .filter(graph -> graph.toString().equals(name)
                        || Iris.shortName(graph.toString()).equals(name))
                .findFirst();
        return found.orElseThrow(() -> {
            List<String> names = graphs.stream()
                    .map(graph -> Iris.shortName(graph.toString()))
                    .toList();
            return AtlasException.question(
                    "scope",
                    "There is no graph called “" + name + "”.",
                    Nearest.phrase(name, names).orElse("There are: " + String.join(", ", names) + "."));
        });
    }
}
