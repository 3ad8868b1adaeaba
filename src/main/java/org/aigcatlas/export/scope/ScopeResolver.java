package org.aigcatlas.export.scope;

import java.util.List;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * The resolver of scopes: finds the thing, query or graph that a scope names, and what it holds.
 *
 * @param registry the canned queries
 * @param resolver finds things by their names
 */
public record ScopeResolver(QueryRegistry registry, Binder.Resolver resolver) {
    private static final String SCOPE = "scope";

    /** A scope whose names are known to exist, to be read. */
    @FunctionalInterface
    public interface Found {
        /** {@return what it holds} */
        Selection in(StatementReader statements, ResolvedOptions options);
    }

    /** Looks up the thing, query or graph that a scope names, before anything else is read. */
    public Found find(Scope scope, Store store) {
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
                (statements, options) ->
                        new GraphSelection(statements, options, GraphFilter.everything(options.inferred()));
            case Scope.Vocabulary vocabulary ->
                (statements, options) ->
                        new GraphSelection(statements, options, GraphFilter.of(Terms.VOCABULARY_GRAPH));
            case Scope.OfGraph graph -> graph(NamedGraphs.in(store).apply(graph.name()));
            case Scope.Concepts concepts ->
                (statements, options) -> new SubjectSelection(statements, options, ScopeMembers.concepts(statements));
            case Scope.Landscape landscape ->
                (statements, options) -> new SubjectSelection(statements, options, ScopeMembers.landscape(statements));
            case Scope.Around around -> around(resolver.resolve(around.thing(), ""), around.hops());
            case Scope.Among among -> among(among.things());
            case Scope.OfQuery query -> construct(bound(query, store));
        };
    }

    private static Found graph(Node graph) {
        return (statements, options) -> new GraphSelection(statements, options, GraphFilter.of(graph));
    }

    private static Found around(Node thing, int hops) {
        return (statements, options) -> new SubjectSelection(
                statements, options, ScopeMembers.around(statements, thing, hops, options.inferred()));
    }

    private Found among(List<String> names) {
        List<Node> things =
                names.stream().map(name -> resolver.resolve(name, "")).toList();
        return (statements, options) -> new SubjectSelection(statements, options, ScopeMembers.among(things));
    }

    private Query bound(Scope.OfQuery scope, Store store) {
        CannedQuery canned = registry.get(scope.name());
        if (!canned.query().isConstructType()) {
            List<String> fitting = registry.all().stream()
                    .filter(each -> each.query().isConstructType())
                    .map(CannedQuery::name)
                    .toList();
            throw AtlasException.of(ProblemCode.EXPORT_QUERY_GIVES_ROWS)
                    .with("query", scope.name())
                    .with("names", fitting)
                    .at(SCOPE);
        }
        return new Binder(resolver, NamedGraphs.in(store)).bind(canned, scope.parameters());
    }

    private static Found construct(Query query) {
        return (statements, options) -> TripleSelection.of(statements, options, statements.construct(query));
    }

    private static boolean isAsked(ProblemKind kind) {
        return kind == ProblemKind.QUESTION || kind == ProblemKind.NOT_FOUND;
    }
}
