package org.aigcatlas.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.TermSyntax;
import org.aigcatlas.store.DatabaseCheck;
import org.aigcatlas.store.LocalStore;

/**
 * Whether a store is whole: its indexes hold the same statements, its terms can be read, the search index fits the graph, the
 * ontology is of the program's version, and what it holds as conclusions is what follows.
 *
 * @param store the store
 * @param publisher knows what follows
 */
public record StoreCheck(LocalStore store, Publisher publisher) {
    /**
     * What a part of the check found.
     *
     * @param fine what is so where nothing is wrong
     * @param faults what is wrong
     */
    public record Verdict(Text fine, List<Problem> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        private static Verdict of(Text fine, Optional<Problem> fault) {
            return new Verdict(fine, fault.stream().toList());
        }
    }

    /** {@return what each part of the check found} */
    public List<Verdict> run() {
        Optional<Problem> mismatch = store.readDataset(OntologyVersion.bundled()::mismatch);
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(database());
        verdicts.add(index());
        verdicts.add(Verdict.of(new Text("The ontology is of the program's version.", "本体与本程序的版本一致。"), mismatch));
        if (mismatch.isEmpty()) {
            verdicts.add(conclusions());
        }
        return List.copyOf(verdicts);
    }

    private Verdict database() {
        DatabaseCheck.Outcome outcome =
                store.readDataset(dataset -> DatabaseCheck.of(dataset, term -> TermSyntax.fault(term)));
        return new Verdict(
                new Text(
                        outcome.statements() + " statements are the same in every index, and " + outcome.terms()
                                + " terms can be read.",
                        "各索引中的 " + outcome.statements() + " 条陈述一致，" + outcome.terms() + " 个词项均可读取。"),
                outcome.faults());
    }

    private Verdict index() {
        long differences = store.indexDifferences();
        return Verdict.of(
                new Text("The search index fits the graph.", "搜索索引与图谱一致。"),
                differences == 0
                        ? Optional.empty()
                        : Optional.of(Problem.of(ProblemCode.STORE_SEARCH_INDEX_DIFFERS)
                                .with("count", differences)));
    }

    private Verdict conclusions() {
        Optional<WorkingGraph.Unsettled> unsettled = store.readDataset(publisher::unsettled);
        return unsettled
                .map(difference -> Verdict.of(
                        new Text("What is concluded is what follows.", "推断出的事实与规则的结论一致。"), fault(difference)))
                .orElseGet(() -> Verdict.of(
                        new Text(
                                "What is concluded was not compared: the graph is too large for memory.",
                                "图谱过大，内存中放不下，未核对推断出的事实。"),
                        Optional.empty()));
    }

    private static Optional<Problem> fault(WorkingGraph.Unsettled difference) {
        return difference.missing().isEmpty() && difference.stale().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.STORE_CONCLUSIONS_DIFFER)
                        .with("missing", difference.missing().size())
                        .with("stale", difference.stale().size()));
    }

    /**
     * Makes anew what comes of the rest: the search index, and what follows by rules.
     *
     * @param language the language of the problems
     * @throws org.aigcatlas.graph.AtlasException where the graph isn't sound, or of another version of the ontology
     */
    public void repair(Language language) {
        store.rebuildIndex();
        store.write(dataset -> {
            publisher.settleAnew(dataset, language);
            return dataset;
        });
    }
}
