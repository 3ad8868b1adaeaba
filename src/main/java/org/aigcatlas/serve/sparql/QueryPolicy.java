package org.aigcatlas.serve.sparql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.AlgebraGenerator;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Refuses what would make the server reach out to other machines, files or code, before anything of it runs. */
final class QueryPolicy {
    private final Predicate<String> isGraph;
    private final Supplier<Set<String>> graphs;

    /**
     * Allows the graphs of a store, and nothing outside.
     *
     * @param isGraph says whether an address is a graph's
     * @param graphs the addresses of all of them, to name the nearest; this may take as long as a query
     */
    QueryPolicy(Predicate<String> isGraph, Supplier<Set<String>> graphs) {
        this.isGraph = isGraph;
        this.graphs = graphs;
    }

    /**
     * Checks a query.
     *
     * @param query a parsed query
     * @throws AtlasException where it names a service, a graph that isn't here, or foreign code
     */
    void check(Query query) {
        checkGraphs(query.getGraphURIs());
        checkGraphs(query.getNamedGraphURIs());
        if (query.getQueryPattern() != null) {
            check(Algebra.compile(query));
        } else {
            // A DESCRIBE without a pattern may still sort by something.
            Query whole = query.cloneQuery();
            whole.setQueryPattern(new ElementGroup());
            check(Algebra.compile(whole));
        }
    }

    /** Checks a pattern of an update. */
    static void check(Element pattern) {
        check(new AlgebraGenerator().compile(pattern));
    }

    private static void check(Op op) {
        Walker.walk(op, new Places(), new Calls());
    }

    private static final class Places extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw refused(service.getService());
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkCode(triple.getPredicate()));
        }

        @Override
        public void visit(OpGroup group) {
            // The walker doesn't look into what is aggregated,
            group.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(expressions -> Walker.walk(expressions, this, new Calls()));
        }

        @Override
        public void visit(OpOrder order) {
            // nor into what is sorted by.
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new Calls()));
        }
    }

    private static final class Calls extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            switch (function) {
                case E_Call call -> throw code("CALL");
                case E_Function call -> checkCode(call.getFunctionIRI());
                default -> {}
            }
        }
    }

    private static AtlasException refused(Node service) {
        String name = service.isURI() ? "<" + service.getURI() + ">" : service.toString();
        return AtlasException.of(Problem.of(ProblemCode.SPARQL_SERVICE_REFUSED).at("SERVICE " + name));
    }

    private static void checkCode(Node predicate) {
        if (predicate.isURI()) {
            checkCode(predicate.getURI());
        }
    }

    private static void checkCode(String iri) {
        if (isCode(iri)) {
            throw code("<" + iri + ">");
        }
    }

    /** {@return whether an IRI names a class of this machine} */
    static boolean isCode(String iri) {
        return iri.toLowerCase(Locale.ROOT).startsWith("java:");
    }

    private static AtlasException code(String place) {
        return AtlasException.of(Problem.of(ProblemCode.SPARQL_CODE_REFUSED).at(place));
    }

    /**
     * Checks the graphs that a request names as its dataset.
     *
     * @param iris their addresses
     * @throws AtlasException where one isn't a graph of the store; nothing is fetched
     */
    void checkGraphs(Collection<String> iris) {
        iris.stream().filter(isGraph.negate()).findFirst().ifPresent(unknown -> {
            throw AtlasException.of(Problem.of(ProblemCode.SPARQL_GRAPH_UNKNOWN)
                    .nearest(nearest(unknown))
                    .at("<" + unknown + ">"));
        });
    }

    private List<String> nearest(String unknown) {
        try {
            return Nearest.among(unknown, graphs.get());
        } catch (QueryCancelledException e) {
            return List.of();
        }
    }
}
