package org.aigcatlas.export;

import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Catalogue;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Finds what a scope means in a graph.
 *
 * @param catalogue the canned queries
 * @param resolver finds things by their names
 */
public record Selector(Catalogue catalogue, Binder.Resolver resolver) {
    private static final String SCOPE = "scope";

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
            throw e.kind() == AtlasException.Kind.QUESTION
                    ? AtlasException.question(e.problems().getFirst().at(SCOPE))
                    : e;
        }
    }

    private Found found(Scope scope, Store store) {
        return switch (scope) {
            case Scope.All all ->
                (statements, settings) -> new WholeGraphs(statements, settings, Extent.everything(settings.inferred()));
            case Scope.Vocabulary vocabulary ->
                (statements, settings) -> new WholeGraphs(statements, settings, Extent.of(Terms.VOCABULARY_GRAPH));
            case Scope.OfGraph graph -> graph(NamedGraphs.in(store).apply(graph.name()));
            case Scope.Concepts concepts ->
                (statements, settings) -> new SomeThings(statements, settings, Members.concepts(statements));
            case Scope.Landscape landscape ->
                (statements, settings) -> new SomeThings(statements, settings, Members.landscape(statements));
            case Scope.Around around -> around(resolver.resolve(around.thing(), ""), around.hops());
            case Scope.OfQuery query -> construct(bound(query, store));
        };
    }

    private static Found graph(Node graph) {
        return (statements, settings) -> new WholeGraphs(statements, settings, Extent.of(graph));
    }

    private static Found around(Node thing, int hops) {
        return (statements, settings) ->
                new SomeThings(statements, settings, Members.around(statements, thing, hops, settings.inferred()));
    }

    private Query bound(Scope.OfQuery scope, Store store) {
        CannedQuery canned = catalogue.get(scope.name());
        if (!canned.query().isConstructType()) {
            List<String> fitting = catalogue.all().stream()
                    .filter(each -> each.query().isConstructType())
                    .map(CannedQuery::name)
                    .toList();
            throw AtlasException.question(
                    SCOPE,
                    new Text(
                            "The query " + scope.name() + " gives rows, not a graph.",
                            "查询 " + scope.name() + " 的结果是表格，不是图。"),
                    new Text(
                            "These give a graph: " + String.join(", ", fitting) + ". For rows, ask the query itself.",
                            "结果为图的查询有：" + String.join("、", fitting) + "。要取得表格，请直接运行该查询。"));
        }
        return new Binder(resolver, NamedGraphs.in(store)).bind(canned, scope.parameters());
    }

    private static Found construct(Query query) {
        return (statements, settings) -> new GivenTriples(statements, settings, statements.construct(query));
    }
}
