package org.aigcatlas.serve.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.StoreFiles;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server can do its work: whether its store can be asked, is still the one that was opened, is of the program's
 * version, and where it may be written to has room on its disk. Who looks gets an answer soon, also where the store gives
 * none.
 */
public final class Readiness {
    private static final Query ANYTHING = QueryFactory.create("ASK { ?s ?p ?o }");
    private static final int PATIENCE_SECONDS = 3;

    private final Atlas atlas;
    private final boolean isWritten;
    private CompletableFuture<State> last = CompletableFuture.completedFuture(new State(true, List.of()));

    /**
     * How a server is.
     *
     * @param isEmpty whether the graph holds nothing; so, too, where nobody knows
     * @param reasons why it isn't ready; none where it is
     */
    public record State(boolean isEmpty, List<Problem> reasons) {
        /** {@return whether it can do its work} */
        public boolean isReady() {
            return reasons.isEmpty();
        }
    }

    /** The readiness of a server of this atlas, which may be written to or not. */
    public Readiness(Atlas atlas, boolean isWritten) {
        this.atlas = atlas;
        this.isWritten = isWritten;
    }

    /** {@return how the server is now} */
    public State state() {
        try {
            return lookedAt().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return down(Problem.of(ProblemCode.STORE_SILENT).with("seconds", PATIENCE_SECONDS));
        } catch (ExecutionException e) {
            return down(told(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down(Problem.of(ProblemCode.SERVER_STOPPING));
        }
    }

    private static Problem told(@Nullable Throwable cause) {
        if (cause instanceof AtlasException said) {
            return said.problems().getFirst();
        }
        return cause instanceof QueryCancelledException
                ? Problem.of(ProblemCode.STORE_SILENT).with("seconds", PATIENCE_SECONDS)
                : Problem.of(ProblemCode.SYSTEM_IO).with("words", String.valueOf(cause));
    }

    private static State down(Problem reason) {
        return new State(true, List.of(reason));
    }

    /** Of those who ask at the same time only the first looks, so that they don't add up where the store is silent. */
    private synchronized CompletableFuture<State> lookedAt() {
        if (last.isDone()) {
            CompletableFuture<State> result = new CompletableFuture<>();
            last = result;
            Thread.ofVirtual().start(() -> look(result));
        }
        return last;
    }

    private void look(CompletableFuture<State> result) {
        try {
            boolean isEmpty = !atlas.store().read(reading -> {
                try (QueryExec exec = reading.prepare(ANYTHING)) {
                    return exec.ask();
                }
            });
            result.complete(new State(isEmpty, reasons()));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private List<Problem> reasons() {
        List<Problem> reasons = new ArrayList<>();
        Optional<StoreFiles> files = atlas.store() instanceof LocalStore local ? local.files() : Optional.empty();
        files.flatMap(StoreFiles::missing).ifPresent(reasons::add);
        if (isWritten) {
            files.flatMap(StoreFiles::full).ifPresent(reasons::add);
        }
        atlas.mismatch().ifPresent(reasons::add);
        return List.copyOf(reasons);
    }
}
