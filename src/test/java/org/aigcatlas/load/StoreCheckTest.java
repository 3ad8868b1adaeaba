package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.serve.SmallStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.text.TextIndexedDataset;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {
    @TempDir
    Path folder;

    private Path directory = Path.of("");

    @BeforeEach
    void make() {
        directory = SmallStore.in(folder.resolve("store"));
        try (LocalStore store = LocalStore.open(directory)) {
            store.write(dataset -> {
                Atlas.publisher().settleAll(dataset, Language.EN);
                return true;
            });
        }
    }

    private Shell.Ended check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", "--store", directory.toString(), "--lang", "en"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void aWholeStoreIsSaidToBeWhole() {
        Shell.Ended ended = check();
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.lines()).hasSize(4).allMatch(line -> line.startsWith("Right: "));
        assertThat(Shell.run("check", "--store", directory.toString(), "--lang", "zh")
                        .out())
                .contains("无误：搜索索引与图谱一致。");
    }

    @Test
    void aSearchIndexThatLacksANameIsFoundAndMended() throws IOException {
        try (FSDirectory index = FSDirectory.open(directory.resolve(TextIndexedDataset.FOLDER));
                IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
            writer.deleteDocuments(new Term("uri", Iris.ID + "chatgpt"));
        }
        Shell.Ended ended = check();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("Wrong: ", "names or definitions are in the graph alone", "--repair");
        assertThat(check("--repair").code()).isZero();
        assertThat(check().code()).isZero();
    }

    @Test
    void conclusionsThatDoNotFollowAreFoundAndMended() {
        Triple wrong = Graphs.fact("chatgpt", "competesWith", "gan");
        try (LocalStore store = LocalStore.open(directory)) {
            store.write(dataset -> {
                Triple right = dataset.getGraph(Terms.INFERRED_GRAPH).find().next();
                dataset.delete(Quad.create(Terms.INFERRED_GRAPH, right));
                dataset.add(Quad.create(Terms.INFERRED_GRAPH, wrong));
                return true;
            });
        }
        Shell.Ended ended = check();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("Wrong: 1 facts follow", "it holds 1 as conclusions");
        assertThat(check("--repair").code()).isZero();
    }

    @Test
    void anIndexThatHoldsOtherStatementsIsFound() {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(directory));
        try {
            Txn.executeWrite(database, () -> {
                TupleIndex index = TDBInternal.findIndex(database, "GPOS");
                Tuple<NodeId> one = index.all().next();
                index.delete(one);
            });
        } finally {
            TDBInternal.expel(database, true);
        }
        Shell.Ended ended = check();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("Wrong: The index GPOS holds", "aigc restore");
    }

    @Test
    void termsThatAreNoneAreFound() {
        try (LocalStore store = LocalStore.open(directory)) {
            store.write(dataset -> {
                dataset.add(Quad.create(
                        Iris.graph("mine"),
                        NodeFactory.createURI("http://example.org/a b"),
                        NodeFactory.createURI("http://example.org/b"),
                        NodeFactory.createLiteralString("c")));
                return true;
            });
        }
        Shell.Ended ended = check();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("Wrong: 1 terms are not valid in RDF", "http://example.org/a b");
    }

    @Test
    void anotherVersionOfTheOntologyIsTold() {
        Path old = folder.resolve("old");
        try (LocalStore store = LocalStore.open(old)) {
            Graphs.put(store, "vocabulary", "<" + Iris.VOCABULARY + "> owl:versionInfo \"0.1.0\" .");
        }
        Shell.Ended ended = Shell.run("check", "--store", old.toString(), "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("version 0.1.0 of the ontology", "aigc upgrade");
    }

    @Test
    void whatFollowsStaysWhereItStandsWhenSomethingElseIsWritten() {
        // The store grows by what is written anew, so nothing is that has not changed.
        try (LocalStore store = LocalStore.open(directory)) {
            long before = store.size();
            store.write(dataset -> {
                dataset.add(Quad.create(
                        Iris.graph("mine"),
                        NodeFactory.createURI("http://example.org/a"),
                        NodeFactory.createURI("http://example.org/b"),
                        NodeFactory.createLiteralString("c")));
                Atlas.publisher().settle(dataset, List.of(), Language.EN, Progress.SILENT);
                return true;
            });
            assertThat(store.size() - before).isLessThan(300_000);
        }
    }
}
