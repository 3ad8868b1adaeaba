package org.aigcatlas.export.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.graph.Text;
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
 * The resolver of scopes: finds the thing, query or graph that a scope names, and what it holds.
 *
 * @param catalogue the canned queries
 * @param resolver finds things by their names
 */
public record ScopeResolver(Catalogue catalogue, Binder.Resolver resolver) {
    private static final String SCOPE = "scope";
    private static final String GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g {} }";
    private static final Query HOLDS_ANYTHING = QueryFactory.create("ASK { GRAPH ?g { ?s ?p ?o } }");

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
            throw e.kind() == AtlasException.Kind.QUESTION
                    ? AtlasException.question(e.problems().getFirst().at(SCOPE))
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
            case Scope.OfGraph graph -> graph(store.read(reading -> existing(reading, graph.name())));
            case Scope.Concepts concepts ->
                (statements, options) -> new SubjectSelection(statements, options, ScopeMembers.concepts(statements));
            case Scope.Landscape landscape ->
                (statements, options) -> new SubjectSelection(statements, options, ScopeMembers.landscape(statements));
            case Scope.Around around -> around(resolver.resolve(around.thing(), ""), around.hops());
            case Scope.OfQuery query -> construct(bound(query));
        };
    }

    private static Found graph(Node graph) {
        return (statements, options) -> new GraphSelection(statements, options, GraphFilter.of(graph));
    }

    private static Found around(Node thing, int hops) {
        return (statements, options) -> new SubjectSelection(
                statements, options, ScopeMembers.around(statements, thing, hops, options.inferred()));
    }

    private Query bound(Scope.OfQuery scope) {
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
        return new Binder(resolver).bind(canned, scope.parameters());
    }

    private static Found construct(Query query) {
        return (statements, options) -> new TripleSelection(statements, options, statements.construct(query));
    }

    private static Node existing(Reading reading, String name) {
        return Stream.of(name, Iris.GRAPH + name)
                .filter(Iris::isAbsolute)
                .map(NodeFactory::createURI)
                .filter(graph -> holdsAnything(reading, graph))
                .findFirst()
                .orElseGet(() -> listed(new StatementReader(reading, read -> {}), name));
    }

    private static boolean holdsAnything(Reading reading, Node graph) {
        Query query = QueryTransformOps.replaceVars(HOLDS_ANYTHING, Map.of(Var.alloc("g"), graph));
        try (QueryExec exec = reading.prepare(query)) {
            return exec.ask();
        }
    }

    private static Node listed(StatementReader statements, String name) {
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
                    SCOPE,
                    new Text("There is no graph called “" + name + "”.", "没有名为“" + name + "”的图。"),
                    Nearest.orAll(name, names));
        });
    }
}
