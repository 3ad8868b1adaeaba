package org.aigcatlas.limit;

import java.util.function.BiConsumer;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * The guard of queries: each that runs in a context of it keeps within its limits, wherever in it an expression stands and
 * whatever it keeps. One guard is shared by all queries of a store, so that they share what memory there is.
 */
public final class QueryGuard {
    private static final Symbol MEMORY = Symbol.create("https://w3id.org/aigc/#queryMemory");

    private final Limits limits;
    private final SharedMemory shared;
    private final BoundedFunctions bounded;
    private final FunctionRegistry functions;
    private final boolean isMetering;

    private QueryGuard(Limits limits, boolean isMetering) {
        this.limits = limits;
        this.isMetering = isMetering;
        this.shared = new SharedMemory(limits.heldByAll());
        this.bounded = new BoundedFunctions(limits);
        this.functions = GuardedRegistry.of(FunctionRegistry.get(), bounded);
    }

    /** {@return a guard of the queries of our own engine} */
    public static QueryGuard of(Limits limits) {
        return new QueryGuard(limits, true);
    }

    /** {@return a guard of the queries of an engine that others have chosen; it doesn't count the rows that they keep} */
    public static QueryGuard ofGuest(Limits limits) {
        return new QueryGuard(limits, false);
    }

    /** {@return the limits} */
    public Limits limits() {
        return limits;
    }

    /** {@return a budget for an answer that is gathered, to be closed when it has been sent} */
    public QueryMemory answer() {
        return new QueryMemory(shared, limits.heldByAll());
    }

    /** {@return how many bytes are kept for queries and answers} */
    public long taken() {
        return shared.taken();
    }

    /** Guards the queries of a context, or of a query that is being built, by its settings. */
    public void over(BiConsumer<Symbol, Object> settings) {
        settings.accept(ARQConstants.sysOptimizerFactory, (RewriteFactory) this::rewriting);
        settings.accept(ARQConstants.registryFunctions, functions);
        if (isMetering) {
            settings.accept(ARQConstants.sysOpExecutorFactory, (OpExecutorFactory) this::executor);
        }
    }

    /** The engine rewrites each query before it runs it, and the pattern of each update. */
    private Rewrite rewriting(Context query) {
        Rewrite standard = Optimize.getFactory().create(query);
        return op -> standard.rewrite(Transformer.transform(new TransformCopy(), new GuardedExpressions(bounded), op));
    }

    private OpExecutor executor(ExecutionContext query) {
        QueryMemory memory = query.getContext().computeIfAbsent(MEMORY, key -> new QueryMemory(shared, limits.held()));
        return new MeteredExecutor(query, memory, limits.text());
    }
}
