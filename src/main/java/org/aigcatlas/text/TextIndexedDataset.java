package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ChangeLog;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A dataset with its text index. */
public final class TextIndexedDataset implements AutoCloseable {
    /** The folder of the index inside the database's. */
    public static final String FOLDER = "text-index";

    private static final Logger LOG = LoggerFactory.getLogger(TextIndexedDataset.class);

    private final DatasetGraph dataset;
    private final NameIndex index;
    private final IndexLexicon lexicon;
    private final ChangeLog log;
    private final Runnable mark;

    private TextIndexedDataset(DatasetGraph dataset, NameIndex index, ChangeLog log, Runnable mark) {
        this.dataset = dataset;
        this.index = index;
        this.lexicon = IndexLexicon.of(index.getDirectory());
        this.log = log;
        this.mark = mark;
    }

    private static TextIndexedDataset written(DatasetGraph dataset, NameIndex index, ChangeLog log, Runnable mark) {
        return new TextIndexedDataset(new IndexingDatasetGraph(dataset, index, log, mark), index, log, mark);
    }

    /** {@return a dataset of TDB2 with an index in memory, which holds what the dataset holds} */
    public static TextIndexedDataset inMemory(DatasetGraph dataset) {
        return written(dataset, filled(dataset, new ByteBuffersDirectory()), new ChangeLog(), () -> {});
    }

    /**
     * Opens the index of a database that this process alone has open. Where there is none, or it is broken or not in
     * step with the graph, it is built anew.
     *
     * @param dataset the open database
     * @param database its directory
     * @return the dataset that keeps the index in step
     * @throws AtlasException where somebody has the index open, which is left as it is then
     */
    public static TextIndexedDataset onDisk(DatasetGraph dataset, Path database) {
        Path folder = database.resolve(FOLDER);
        IndexCheckpoint mark = new IndexCheckpoint(database, folder);
        NameIndex.refuseHeld(folder, database);
        ChangeLog log = new ChangeLog();
        log.assume(mark.holds() ? mark.settledBy() : Optional.empty());
        Optional<NameIndex> there = mark.holds() ? open(folder, false) : Optional.empty();
        NameIndex index = there.orElseGet(() -> rebuilt(dataset, database, () -> mark.set(log.settledBy())));
        return written(dataset, index, log, () -> mark.set(log.settledBy()));
    }

    /**
     * Opens the index of a database that nobody writes to any more, together with any number of other processes. Where
     * there is none that fits, one is built in memory.
     *
     * @param dataset the open database
     * @param database its directory
     * @return the dataset, which {@code text:query} can ask
     */
    public static TextIndexedDataset frozen(DatasetGraph dataset, Path database) {
        Path folder = database.resolve(FOLDER);
        Optional<NameIndex> there =
                new IndexCheckpoint(database, folder).holds() ? open(folder, true) : Optional.empty();
        NameIndex index = there.orElseGet(() -> {
            say(dataset, database);
            return filled(dataset, new ByteBuffersDirectory());
        });
        dataset.getContext().set(TextQuery.textIndex, index);
        return new TextIndexedDataset(dataset, index, new ChangeLog(), () -> {});
    }

    private static Optional<NameIndex> open(Path folder, boolean frozen) {
        try {
            return Optional.of(new NameIndex(frozen ? new FrozenDirectory(folder) : FSDirectory.open(folder)));
        } catch (IOException | TextIndexException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static NameIndex rebuilt(DatasetGraph dataset, Path database, Runnable mark) {
        say(dataset, database);
        Path folder = database.resolve(FOLDER);
        try {
            empty(folder);
            NameIndex index = filled(dataset, FSDirectory.open(folder));
            mark.run();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(DatasetGraph dataset, Path database) {
        if (!Txn.calculateRead(dataset, dataset::isEmpty)) {
            LOG.warn("The search index of {} is missing, broken or behind the graph; it is built anew.", database);
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
    }

    private static NameIndex filled(DatasetGraph dataset, Directory directory) {
        NameIndex index = new NameIndex(directory);
        fill(dataset, index);
        return index;
    }

    private static void fill(DatasetGraph dataset, NameIndex index) {
        Txn.executeRead(dataset, () -> IndexContent.due(dataset, index, index::addEntity));
        index.commit();
    }

    /** Builds the index anew from what the dataset holds. Nobody may write to the dataset meanwhile. */
    public void rebuild() {
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fill(dataset, index);
        mark.run();
    }

    /** Builds the index anew of content that has taken the place of all that was there. Nobody may write meanwhile. */
    public void replaced() {
        log.assume(Optional.empty());
        rebuild();
    }

    /** Says that the index fits the database, whose files have become others with the same content. */
    public void confirm() {
        mark.run();
    }

    /** {@return how many names and definitions are in the dataset or in the index alone} */
    public long differences() {
        return Txn.calculateRead(dataset, () -> {
            try {
                return IndexContent.differences(dataset, index);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** {@return the dataset to read, write and serve; what is written to it is indexed} */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** {@return what finds things by their names} */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Closes the index; the database stays open. */
    @Override
    public void close() {
        lexicon.close();
        try {
            index.close();
        } catch (TextIndexException e) {
            LOG.warn("The search index could not be closed in order; the next start looks at it: {}", e.toString());
        }
    }
}
