package org.aigcatlas.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.load.rdf.FileDocuments;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.validate.Finding;
import org.aigcatlas.validate.NameCheck;
import org.aigcatlas.validate.Validator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;

/** Publishes changes: what is added is inferred over and checked in the transaction that adds it, and kept only whole. */
public final class Publisher {
    private final Settlement settlement;
    private final Optional<OntologyVersion> version;

    /** A publisher with these rules and shapes, for an ontology of any version. */
    public Publisher(Reasoner reasoner, Validator validator) {
        this(reasoner, validator, Optional.empty());
    }

    /** A publisher with these rules and shapes, for the ontology of this version alone. */
    public Publisher(Reasoner reasoner, Validator validator, Optional<OntologyVersion> version) {
        this.settlement = new Settlement(reasoner, validator);
        this.version = version;
    }

    /**
     * What a change brought.
     *
     * @param added how many statements the files held
     * @param inferred how many facts follow now, in the whole graph
     * @param graphs the graphs that were added to, with the statements that each file-or-graph brought
     * @param sourceless those of them of which nothing in the store says where their statements come from
     * @param remarks what is passed over in these graphs, with file and line where they are known
     */
    public record Outcome(
            long added, int inferred, Map<String, Long> graphs, List<String> sourceless, List<Problem> remarks) {}

    /**
     * What a check found.
     *
     * @param problems what keeps the graph from being sound
     * @param remarks what is sound, but passed over
     */
    public record Findings(List<Problem> problems, List<Problem> remarks) {
        public Findings {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Adds files, all of them or none.
     *
     * @param store where to
     * @param additions the files and their graphs
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return what the change brought
     * @throws AtlasException where a file can't be read or the graph would not be sound, with every problem
     */
    public Outcome publish(LocalStore store, List<SourceFile> additions, Language language, Progress progress) {
        return store.write(
                dataset -> add(dataset, additions, language, progress, new TouchedGraphs(dataset, false, false)));
    }

    /**
     * Puts files in the place of what their graphs hold, all of them or none.
     *
     * @param store where to
     * @param additions the files and their graphs; a graph that a file names, or that its triples go to, holds nothing
     *     else afterwards
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return what the change brought
     * @throws AtlasException where a file can't be read or the graph would not be sound, with every problem
     */
    public Outcome replace(LocalStore store, List<SourceFile> additions, Language language, Progress progress) {
        return store.write(
                dataset -> add(dataset, additions, language, progress, new TouchedGraphs(dataset, true, false)));
    }

    /**
     * Says what would be another in the graphs of files, and changes nothing.
     *
     * @param store where to
     * @param additions the files and their graphs
     * @param replaces whether the files take the place of what the graphs hold, or come to it
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return the difference in each graph, without what follows by rules
     * @throws AtlasException where a file can't be read or the graph would not be sound, with every problem
     */
    public List<Difference> compare(
            LocalStore store, List<SourceFile> additions, boolean replaces, Language language, Progress progress) {
        return store.rehearse(dataset -> {
            TouchedGraphs touched = new TouchedGraphs(dataset, replaces, true);
            add(dataset, additions, language, progress, touched);
            return touched.differences();
        });
    }

    /**
     * Takes a graph away.
     *
     * @param store where from
     * @param graph the graph's IRI
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return how many statements went; 0 where there is no such graph
     * @throws AtlasException where the rest would not be sound without it, with every problem
     */
    public long drop(LocalStore store, String graph, Language language, Progress progress) {
        Node name = NodeFactory.createURI(graph);
        return store.write(dataset -> {
            long size = dataset.getGraph(name).size();
            if (size > 0) {
                dataset.removeGraph(name);
                settle(dataset, List.of(), language, progress);
            }
            return size;
        });
    }

    /**
     * Says what {@link #publish} would say, and changes nothing.
     *
     * @param store where to
     * @param additions the files and their graphs
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return what would keep the files out, and what would be passed over of them
     */
    public Findings rehearse(LocalStore store, List<SourceFile> additions, Language language, Progress progress) {
        try {
            Outcome outcome = store.rehearse(
                    dataset -> add(dataset, additions, language, progress, new TouchedGraphs(dataset, false, false)));
            return new Findings(List.of(), outcome.remarks());
        } catch (AtlasException e) {
            if (e.kind() == ProblemKind.DATA) {
                return new Findings(e.problems(), List.of());
            }
            throw e;
        }
    }

    private Outcome add(
            DatasetGraph dataset,
            List<SourceFile> additions,
            Language language,
            Progress progress,
            TouchedGraphs touched) {
        Map<String, Long> added = new TreeMap<>();
        for (SourceFile addition : additions) {
            GraphWriter writer = new GraphWriter(dataset, addition, progress, touched);
            if (FileDocuments.holdsTriplesAlone(addition.file())) {
                writer.begin();
            }
            addition.read(writer);
            writer.counts().forEach((graph, count) -> added.merge(graph, count, Long::sum));
        }
        settlement.assertClaims(dataset, () -> added.keySet().stream().map(NodeFactory::createURI));
        int inferred = settle(dataset, additions, language, progress);
        long total = added.values().stream().mapToLong(Long::longValue).sum();
        List<String> sourceless = added.keySet().stream()
                .filter(graph -> !hasSource(dataset, NodeFactory.createURI(graph)))
                .toList();
        return new Outcome(total, inferred, added, sourceless, remarks(dataset, added.keySet(), additions, language));
    }

    private static List<Problem> remarks(
            DatasetGraph dataset, Set<String> graphs, List<SourceFile> additions, Language language) {
        List<Finding> passedOver = graphs.stream()
                .map(graph -> NameCheck.check(dataset.getGraph(NodeFactory.createURI(graph))))
                .flatMap(List::stream)
                .toList();
        return UnsoundData.problems(passedOver, additions, language);
    }

    private static boolean hasSource(DatasetGraph dataset, Node graph) {
        return Stream.of(DCTerms.source.asNode(), Terms.DERIVED_FROM)
                .anyMatch(says -> dataset.contains(Node.ANY, graph, says, Node.ANY));
    }

    /**
     * Checks what a dataset holds now.
     *
     * @param dataset a dataset inside a transaction
     * @param language the language of the problems
     * @return the faults, and what is passed over
     */
    public Findings check(DatasetGraph dataset, Language language) {
        requireVersion(dataset);
        WorkingGraph workbench = WorkingGraph.of(dataset);
        return new Findings(
                UnsoundData.problems(settlement.findings(dataset, workbench), List.of(), language),
                UnsoundData.problems(NameCheck.check(workbench.everything()), List.of(), language));
    }

    /**
     * Draws the conclusions from what a dataset holds now and checks it: from all of it, or, where it was settled so before,
     * from what has changed.
     *
     * @param dataset a dataset inside a write transaction
     * @param additions where the statements came from, to name the lines of the problems; may be empty
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return how many facts follow
     * @throws AtlasException where the graph isn't sound; the caller's transaction must end without a commit
     */
    public int settle(DatasetGraph dataset, List<SourceFile> additions, Language language, Progress progress) {
        requireVersion(dataset);
        settlement.settle(dataset, additions, language, progress);
        return dataset.getGraph(Terms.INFERRED_GRAPH).size();
    }

    /** {@return what is another between what follows and what the dataset holds so; empty where it is too large to tell} */
    Optional<WorkingGraph.Unsettled> unsettled(DatasetGraph dataset) {
        return settlement.unsettled(dataset);
    }

    /** Settles a dataset whatever it was settled by before, so that nothing that went wrong then stays. */
    void settleAnew(DatasetGraph dataset, Language language) {
        ChangeLog.of(dataset).ifPresent(log -> log.assume(Optional.empty()));
        settle(dataset, List.of(), language, Progress.SILENT);
    }

    /**
     * Settles a dataset that was changed by other ways than files: every claim stands as a fact of its graph, the
     * conclusions are drawn anew, and everything is checked.
     *
     * @param dataset a dataset inside a write transaction
     * @param language the language of the problems
     * @throws AtlasException where the graph isn't sound; the caller's transaction must end without a commit
     */
    public void settleAll(DatasetGraph dataset, Language language) {
        requireVersion(dataset);
        settlement.assertClaims(dataset, () -> Settlement.stating(dataset));
        settlement.settle(dataset, List.of(), language, Progress.SILENT);
    }

    /** Rules and shapes of another version would find fault with what nobody has touched. */
    private void requireVersion(DatasetGraph dataset) {
        version.flatMap(own -> own.mismatch(dataset)).ifPresent(problem -> {
            throw AtlasException.of(problem);
        });
    }
}
