package org.aigcatlas.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.infer.Hearsay;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.infer.TouchedFacts;
import org.aigcatlas.load.rdf.GraphNames;
import org.aigcatlas.validate.Finding;
import org.aigcatlas.validate.Validator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes of a changed dataset a settled one: claims stand as facts, what follows is concluded, and the shapes are kept. From
 * a dataset that was settled before, only what the change touches is looked at.
 */
final class Settlement {
    /** What is told where only what has changed is looked at. */
    static final String CHECKING_CHANGES = "checking what has changed";

    private final Reasoner reasoner;
    private final Validator validator;
    private volatile Optional<String> fingerprint = Optional.empty();

    Settlement(Reasoner reasoner, Validator validator) {
        this.reasoner = reasoner;
        this.validator = validator;
    }

    /** {@return what a dataset that these rules and shapes have settled is told by} */
    private String fingerprint() {
        // Who only reads needs none.
        fingerprint =
                fingerprint.or(() -> Optional.of(digest(reasoner.fingerprint() + "\n" + validator.fingerprint())));
        return fingerprint.orElseThrow();
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has each claim stand as a fact of its graph: of those graphs, or where it is known, of what has changed. */
    void assertClaims(DatasetGraph dataset, Supplier<Stream<Node>> graphs) {
        Optional<ChangeLog.Changes> changes = changes(dataset);
        if (changes.isPresent()) {
            changes.get().added().stream().map(Quad::getGraph).distinct().forEach(Settlement::refuseBlank);
            ClaimAsserter.assertTouched(dataset, changes.get());
        } else {
            graphs.get().toList().forEach(graph -> ClaimAsserter.assertClaims(dataset, graph));
        }
    }

    /** {@return the graphs that state something} */
    static Stream<Node> stating(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.forEach(Settlement::refuseBlank);
        return graphs.stream().filter(graph -> !graph.equals(Terms.INFERRED_GRAPH));
    }

    private static void refuseBlank(Node graph) {
        GraphNames.refuseBlank(graph, "_:" + graph);
    }

    private Optional<ChangeLog.Changes> changes(DatasetGraph dataset) {
        return ChangeLog.of(dataset).flatMap(log -> log.since(fingerprint()));
    }

    /**
     * Settles.
     *
     * @param dataset a dataset inside a write transaction, whose claims stand as facts
     * @param additions where the statements came from, to name the lines of the problems; may be empty
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @throws AtlasException where the graph isn't sound; the caller's transaction must end without a commit
     */
    void settle(DatasetGraph dataset, List<SourceFile> additions, Language language, Progress progress) {
        progress.at("drawing conclusions", 0);
        Optional<List<Finding>> partly = changes(dataset).flatMap(changes -> settleTouched(dataset, changes, progress));
        List<Finding> findings = partly.orElseGet(() -> settleWhole(dataset, progress));
        if (!findings.isEmpty()) {
            throw AtlasException.of(UnsoundData.problems(findings, additions, language));
        }
        ChangeLog.of(dataset).ifPresent(log -> log.settle(fingerprint()));
    }

    private Optional<List<Finding>> settleTouched(DatasetGraph dataset, ChangeLog.Changes changes, Progress progress) {
        if (!reasoner.revise(dataset, TouchedFacts.of(dataset, changes))) {
            return Optional.empty();
        }
        return changes(dataset).flatMap(all -> {
            List<Triple> changed = Stream.concat(all.added().stream(), all.deleted().stream())
                    .map(Quad::asTriple)
                    .distinct()
                    .toList();
            progress.at(CHECKING_CHANGES, changed.size());
            return validator.check(dataset.getUnionGraph(), dataset.getGraph(Terms.INFERRED_GRAPH), changed);
        });
    }

    private List<Finding> settleWhole(DatasetGraph dataset, Progress progress) {
        WorkingGraph workbench = WorkingGraph.stated(dataset);
        int inferred = reasoner.conclude(workbench.everything(), Hearsay.in(dataset), workbench::conclude);
        workbench.keep();
        progress.at("checking", inferred);
        return findings(dataset, workbench);
    }

    /** {@return what is wrong with all that a dataset holds} */
    List<Finding> findings(DatasetGraph dataset, WorkingGraph workbench) {
        return validator.check(workbench.everything(), dataset.getGraph(Terms.INFERRED_GRAPH));
    }

    /** {@return what is another between what follows and what the dataset holds so; empty where it is too large to tell} */
    Optional<WorkingGraph.Unsettled> unsettled(DatasetGraph dataset) {
        return WorkingGraph.statedInMemory(dataset).map(workbench -> {
            reasoner.conclude(workbench.everything(), Hearsay.in(dataset), workbench::conclude);
            return workbench.compared();
        });
    }
}
