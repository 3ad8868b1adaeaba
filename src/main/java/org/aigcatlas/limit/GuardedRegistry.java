package org.aigcatlas.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The registry of functions that are called by their IRI, with bounded ones in the place of those that can take for ever
 * or grow without end: XPath's ({@code fn:}), and those of other libraries that are called alike.
 */
final class GuardedRegistry {
    private final BoundedFunctions bounded;
    private final Map<String, Guard> guards;

    /** Works out a function in the place of the plain one. */
    @FunctionalInterface
    private interface Guard {
        /** {@return its value} */
        NodeValue call(Function plain, List<NodeValue> values, FunctionEnv query);
    }

    private GuardedRegistry(BoundedFunctions bounded) {
        this.bounded = bounded;
        this.guards = Map.of(
                "matches", (plain, values, query) -> bounded.matches(values, query),
                "replace", (plain, values, query) -> bounded.replace(values, query),
                "concat", this::concat,
                "contains", GuardedRegistry::search,
                "substring-before", GuardedRegistry::search,
                "substring-after", GuardedRegistry::search,
                "sprintf", this::format,
                "pow", this::power,
                "factorial", this::factorial);
    }

    /** {@return a copy of a registry in which these functions are bounded} */
    static FunctionRegistry of(FunctionRegistry plain, BoundedFunctions bounded) {
        Map<String, Guard> guards = new GuardedRegistry(bounded).guards;
        FunctionRegistry guarded = FunctionRegistry.createFrom(plain);
        plain.keys().forEachRemaining(iri -> {
            Guard guard = guards.get(iri.replaceFirst("^.*[#/:]", ""));
            if (guard != null) {
                FunctionFactory factory = plain.getFunctionFactory(iri);
                guarded.put(iri, name -> new Guarded(factory.create(name), guard));
            }
        });
        return guarded;
    }

    private static NodeValue plain(Function plain, List<NodeValue> values) {
        return ((FunctionBase) plain).exec(values);
    }

    private NodeValue concat(Function plain, List<NodeValue> values, FunctionEnv query) {
        bounded.checkJoined(values);
        return plain(plain, values);
    }

    private static NodeValue search(Function plain, List<NodeValue> values, FunctionEnv query) {
        BoundedFunctions.checkSearch(values.get(0), values.get(1));
        return plain(plain, values);
    }

    private NodeValue format(Function plain, List<NodeValue> values, FunctionEnv query) {
        bounded.checkFormat(values.getFirst());
        return plain(plain, values);
    }

    private NodeValue power(Function plain, List<NodeValue> values, FunctionEnv query) {
        bounded.checkPower(values.get(0), values.get(1));
        return plain(plain, values);
    }

    private NodeValue factorial(Function plain, List<NodeValue> values, FunctionEnv query) {
        bounded.checkFactorial(values.getFirst());
        return plain(plain, values);
    }

    /** A bounded function at one place of a query. */
    private record Guarded(Function plain, Guard guard) implements Function {
        @Override
        public void build(String iri, ExprList arguments, Context context) {
            plain.build(iri, arguments, context);
        }

        @Override
        public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv query) {
            List<NodeValue> values = new ArrayList<>();
            for (Expr argument : arguments) {
                values.add(argument.eval(row, query));
            }
            return guard.call(plain, values, query);
        }
    }
}
