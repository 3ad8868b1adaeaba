package org.aigcatlas.serve.sparql;

import org.aigcatlas.limit.Limits;
import org.aigcatlas.limit.QueryGuard;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a request may call: those registered with the engine, and no class that the request names. A call
 * can hide its function in a value, so that reading the request alone doesn't tell which one runs.
 */
final class OwnFunctions {
    private OwnFunctions() {}

    /** {@return a copy of a context, in which nothing but registered functions is found, and queries are guarded} */
    static Context only(Context all, QueryGuard guard) {
        Context context = all.copy();
        guard.over(context::set);
        context.set(ARQConstants.registryFunctions, new Functions(FunctionRegistry.get(context)));
        context.set(ARQConstants.registryPropertyFunctions, new Properties(PropertyFunctionRegistry.get()));
        return context;
    }

    /** {@return what holds the queries of a store to their limits, as far as they run here} */
    static QueryGuard guard(Store store) {
        return switch (store) {
            case LocalStore local -> local.guard();
            case DatasetStore guest -> guest.guard();
            case RemoteStore remote -> QueryGuard.ofGuest(Limits.DEFAULT);
        };
    }

    private static final class Functions extends FunctionRegistry {
        private final FunctionRegistry all;

        Functions(FunctionRegistry all) {
            this.all = all;
        }

        @Override
        public @Nullable FunctionFactory getFunctionFactory(String iri) {
            return isRegistered(iri) ? all.getFunctionFactory(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return !QueryProfile.isCode(iri) && all.isRegistered(iri);
        }
    }

    private static final class Properties extends PropertyFunctionRegistry {
        private final PropertyFunctionRegistry all;

        Properties(PropertyFunctionRegistry all) {
            this.all = all;
        }

        @Override
        public boolean manages(String iri) {
            return isRegistered(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return isRegistered(iri) ? all.get(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return !QueryProfile.isCode(iri) && all.isRegistered(iri);
        }
    }
}
