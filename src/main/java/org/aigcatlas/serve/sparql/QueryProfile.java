package org.aigcatlas.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.readset.Determinism;
import org.aigcatlas.store.readset.PathProperties;
import org.aigcatlas.store.readset.QueryReads;
import org.aigcatlas.store.readset.ReadSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.AlgebraGenerator;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * What one walk over a query tells of it, before anything of it runs.
 *
 * @param query the parsed query; never to be changed
 * @param graphs the graphs that it names as its dataset, in FROM and FROM NAMED
 * @param outside the first thing in it that would reach out to another machine, or run code; empty where nothing does
 * @param isDetermined whether the graph alone decides the answer, which so stays the same for as long as the graph does:
 *     no clock, no chance, and no function but the language's own. Where there is a doubt, it isn't
 * @param reads what it reads of the graph
 */
record QueryProfile(Query query, List<String> graphs, Optional<Problem> outside, boolean isDetermined, ReadSet reads) {

    private static final String TEXT = "http://jena.apache.org/text#";

    QueryProfile {
        graphs = List.copyOf(graphs);
    }

    /** {@return the profile of a parsed query} */
    static QueryProfile of(Query query) {
        Query whole = query.cloneQuery();
        if (whole.getQueryPattern() == null) {
            // A DESCRIBE without a pattern may still sort by something.
            whole.setQueryPattern(new ElementGroup());
        }
        Walk walk = new Walk(Algebra.compile(whole));
        return new QueryProfile(
                query,
                Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                        .toList(),
                walk.outside(),
                !walk.doubted,
                QueryReads.of(query));
    }

    /** Lets a pattern of an update pass, or refuses it where it would reach out. */
    static void check(Element pattern) {
        refuse(new Walk(new AlgebraGenerator().compile(pattern)).outside());
    }

    /** Lets the query pass, or refuses it where it would reach out. */
    void check() {
        refuse(outside);
    }

    private static void refuse(Optional<Problem> outside) {
        outside.ifPresent(problem -> {
            throw AtlasException.of(problem);
        });
    }

    /** {@return whether an IRI names a class of this machine} */
    static boolean isCode(String iri) {
        return iri.toLowerCase(Locale.ROOT).startsWith("java:");
    }

    private static final class Walk extends OpVisitorBase {
        private final List<Problem> refused = new ArrayList<>();
        private boolean doubted;

        Walk(Op op) {
            // As the engine does: of a path, what is a pattern of its own becomes one.
            Walker.walk(Transformer.transform(new TransformPathFlatten(), op), this, new Calls());
        }

        Optional<Problem> outside() {
            return refused.stream().findFirst();
        }

        private void refuse(ProblemCode code, String place) {
            refused.add(Problem.of(code).at(place));
        }

        private void doubt(boolean isDoubtful) {
            doubted |= isDoubtful;
        }

        private void call(String iri) {
            if (isCode(iri)) {
                refuse(ProblemCode.SPARQL_CODE_REFUSED, "<" + iri + ">");
            }
        }

        @Override
        public void visit(OpService service) {
            Node name = service.getService();
            refuse(
                    ProblemCode.SPARQL_SERVICE_REFUSED,
                    "SERVICE " + (name.isURI() ? "<" + name.getURI() + ">" : name.toString()));
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> {
                if (triple.getPredicate().isURI()) {
                    call(triple.getPredicate().getURI());
                    doubt(isFunction(triple.getPredicate().getURI()));
                }
            });
        }

        @Override
        public void visit(OpPath path) {
            PathProperties.of(path.getTriplePath().getPath()).forEach(property -> {
                call(property);
                // The engine can't work it out from both sides.
                if (property.startsWith(TEXT) || isFunction(property)) {
                    refuse(ProblemCode.SPARQL_FUNCTION_IN_PATH, "<" + property + ">");
                }
            });
        }

        private static boolean isFunction(String property) {
            return !property.startsWith(TEXT)
                    && (property.startsWith(ARQConstants.ARQPropertyFunctionLibraryURI)
                            || PropertyFunctionRegistry.get().isRegistered(property));
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

        private final class Calls extends ExprVisitorBase {
            @Override
            public void visit(ExprFunction0 function) {
                doubt(!Determinism.isSure(function));
            }

            @Override
            public void visit(ExprFunction1 function) {
                doubt(!Determinism.isSure(function));
            }

            @Override
            public void visit(ExprFunctionN function) {
                doubt(!Determinism.isSure(function));
                if (function instanceof E_Call) {
                    refuse(ProblemCode.SPARQL_CODE_REFUSED, "CALL");
                } else if (function instanceof E_Function named) {
                    call(named.getFunctionIRI());
                }
            }
        }
    }
}
