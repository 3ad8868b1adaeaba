package org.aigcatlas.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.Limits;
import org.aigcatlas.limit.QueryGuard;
import org.aigcatlas.store.readset.CommitHistory;
import org.aigcatlas.store.readset.PatternLookup;
import org.aigcatlas.store.readset.QueryReads;
import org.aigcatlas.store.readset.ReadRecorder;
import org.aigcatlas.store.readset.ReadSet;
import org.aigcatlas.store.readset.RecordedLexicon;
import org.aigcatlas.store.readset.WriteSet;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.TextIndexedDataset;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The graph in a TDB2 database of this process, on disk or in memory. */
public final class LocalStore extends BoundedStore {
    private final DatasetGraph dataset;
    private final TextIndexedDataset indexed;
    private final Runnable onClose;
    private final Optional<StoreFiles> files;
    private final CommitHistory commits = new CommitHistory();
    private final QueryGuard guard = QueryGuard.of(Limits.DEFAULT);
    private final ReentrantLock writing = new ReentrantLock();
    private final Optional<Upkeep> upkeep;
    private final Optional<SharedCopy> copy;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile DatasetGraph queried;

    private LocalStore(
            TextIndexedDataset indexed,
            Optional<SharedCopy> copy,
            Optional<DiskDatabase> disk,
            Optional<StoreFiles> files,
            Runnable onClose) {
        super(Optional.empty());
        this.indexed = indexed;
        this.dataset = indexed.dataset();
        this.queried = dataset;
        this.copy = copy;
        this.upkeep = disk.map(database -> new Upkeep(database, writing));
        this.files = files;
        this.onClose = onClose;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        guard.over(dataset.getContext()::set);
    }

    /** {@return a new, empty store in memory} */
    public static LocalStore inMemory() {
        TextIndexedDataset indexed = TextIndexedDataset.inMemory(DatabaseMgr.createDatasetGraph());
        return new LocalStore(indexed, Optional.empty(), Optional.empty(), Optional.empty(), indexed::close);
    }

    /**
     * Opens a database for reading and writing, and makes an empty one where there is none. One process at a time can
     * have it open. A search index that is missing, broken or behind the graph is built anew.
     *
     * @param directory the database's directory
     * @return the open store
     * @throws AtlasException where it is in use, by this process or another, or isn't a database
     */
    public static LocalStore open(Path directory) {
        return open(directory, () -> {});
    }

    static LocalStore open(Path directory, Runnable afterClosing) {
        DiskDatabase disk = DiskDatabase.open(directory, afterClosing);
        try {
            StoreFiles files = new StoreFiles(directory, disk::folder);
            return new LocalStore(disk.indexed(), Optional.empty(), Optional.of(disk), Optional.of(files), disk::close);
        } catch (UncheckedIOException e) {
            disk.close();
            throw DiskDatabase.unusable(directory, e);
        }
    }

    /**
     * Opens a database that nobody writes to any more. Any number of processes can have it open.
     *
     * @param directory the database's directory, as {@link #open} made it
     * @return the open store, which refuses to be written to
     */
    public static LocalStore openFrozen(Path directory) {
        return openFrozen(directory, () -> {});
    }

    static LocalStore openFrozen(Path directory, Runnable afterClosing) {
        FrozenDatabases.Shared shared = FrozenDatabases.acquire(directory);
        try {
            Path data = FrozenDatabases.folder(directory);
            StoreFiles files = new StoreFiles(directory, () -> data);
            Runnable onClose = () -> {
                FrozenDatabases.release(directory);
                afterClosing.run();
            };
            return new LocalStore(
                    shared.indexed(), Optional.of(shared.copy()), Optional.empty(), Optional.of(files), onClose);
        } catch (UncheckedIOException e) {
            FrozenDatabases.release(directory);
            throw DiskDatabase.unusable(directory, e);
        }
    }

    /** {@return whether this store takes changes} */
    public boolean isWritable() {
        return copy.isEmpty();
    }

    /** {@return its files; empty where it is in memory} */
    public Optional<StoreFiles> files() {
        return files;
    }

    /** {@return what finds things by their names, in step with the last commit} */
    public Lexicon lexicon() {
        return new RecordedLexicon(indexed.lexicon(), this::version);
    }

    /** {@return what holds the queries of this store to their limits} */
    public QueryGuard guard() {
        return guard;
    }

    /** {@return the dataset itself with its text index, for a server to put on the network} */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** {@return what queries are asked of: the dataset, or the same in memory} */
    public DatasetGraph queried() {
        return queried;
    }

    /**
     * Has queries asked of a copy in memory from now on, where nobody can change this store and the copy isn't too large.
     * All who have the same database open share one copy, which goes with the last of them.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted meanwhile
     */
    public void holdInMemory() {
        copy.flatMap(shared -> shared.get(this::copied)).ifPresent(there -> queried = there.with(dataset.getContext()));
    }

    private Optional<MemoryDataset> copied() {
        return read(reading -> reading.direct().flatMap(all -> MemoryDataset.of(all, Limits.IN_MEMORY)));
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        ReadRecorder.noteVersion(version());
        return Txn.calculateRead(dataset, () -> work.apply(new Here()));
    }

    /** What one read sees. */
    private final class Here implements Reading {
        @Override
        public QueryExec prepare(Query query) {
            note(() -> QueryReads.of(query, new PatternLookup(queried)));
            return LocalStore.this.prepare(query);
        }

        @Override
        public Optional<QuadReader> direct() {
            return Optional.of(new RecordedQuadReader(TdbQuadReader.of(dataset)));
        }
    }

    private QueryExec prepare(Query query) {
        if (!query.hasDatasetDescription()) {
            return limit.build(QueryExec.dataset(queried).query(query));
        }
        Query inside = query.cloneQuery();
        inside.getGraphURIs().clear();
        inside.getNamedGraphURIs().clear();
        return limit.build(
                QueryExec.dataset(only(query.getDatasetDescription())).query(inside));
    }

    /** The graphs that FROM names are graphs of this store, never addresses to fetch. */
    private DatasetGraph only(DatasetDescription graphs) {
        Stream.concat(graphs.getDefaultGraphURIs().stream(), graphs.getNamedGraphURIs().stream())
                .filter(name -> !queried.containsGraph(NodeFactory.createURI(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw AtlasException.of(ProblemCode.QUERY_GRAPH_ABSENT)
                            .with("graph", name)
                            .at("FROM");
                });
        return DynamicDatasets.dynamicDataset(graphs, queried, false);
    }

    /**
     * Reads the dataset itself inside one transaction, for what is more than a query.
     *
     * @param work what to read; what it returns must not hold on to the dataset
     * @param <T> the kind of answer
     * @return what the work returned
     */
    public <T> T readDataset(Function<DatasetGraph, T> work) {
        note(() -> ReadSet.ALL);
        return Txn.calculateRead(dataset, () -> work.apply(dataset));
    }

    /** Of what nobody changes, no answer is ever touched; telling what it was read from may take longer than the answer. */
    private void note(Supplier<ReadSet> read) {
        if (isWritable()) {
            ReadRecorder.note(read);
        }
    }

    /**
     * Changes the graph in one transaction: everything the work did is kept, or, where it throws, nothing.
     *
     * @param work what to do to the dataset
     * @param <T> the kind of answer
     * @return what the work returned
     * @throws AtlasException where the store is not writable
     */
    public <T> T write(Function<DatasetGraph, T> work) {
        refuseFrozen();
        if (dataset.isInTransaction()) {
            return inside(work);
        }
        T done = alone(() -> {
            files.ifPresent(StoreFiles::requireRoom);
            T result = explained(() -> committed(work));
            files.ifPresent(StoreFiles::requireThere);
            return result;
        });
        upkeep.ifPresent(Upkeep::afterCommit);
        return done;
    }

    private record Done<T>(T result, Optional<WriteSet> written) {}

    private <T> T committed(Function<DatasetGraph, T> work) {
        AtomicBoolean isCommitting = new AtomicBoolean();
        try {
            Done<T> done = Txn.calculateWrite(dataset, () -> {
                T result = work.apply(dataset);
                Optional<WriteSet> written = ChangeLog.of(dataset)
                        .flatMap(ChangeLog::sinceCommit)
                        .map(changes -> WriteSet.of(changes, dataset));
                isCommitting.set(true);
                return new Done<>(result, written);
            });
            commits.advance(done.written());
            return done.result();
        } catch (RuntimeException | Error e) {
            if (isCommitting.get()) {
                // A commit that fails at its end may have been kept, and answers from before it must not go on.
                commits.advance(Optional.empty());
            }
            throw e;
        }
    }

    /** Does a change, and tells what its failure comes from. */
    private <T> T explained(Supplier<T> change) {
        try {
            return change.get();
        } catch (RuntimeException | InternalError e) {
            files.ifPresent(StoreFiles::requireThere);
            files.flatMap(all -> all.explain(e)).ifPresent(full -> {
                throw full;
            });
            throw e;
        }
    }

    private <T> T alone(Supplier<T> work) {
        // The database lets the next writer in while the index of this one is still being committed.
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /**
     * Changes the graph for as long as the work lasts, and takes it all back: what a change would do can be seen so.
     *
     * @param work what to do to the dataset
     * @param <T> the kind of answer
     * @return what the work returned
     * @throws AtlasException where the store is not writable
     */
    public <T> T rehearse(Function<DatasetGraph, T> work) {
        refuseFrozen();
        return alone(() -> {
            dataset.begin(ReadWrite.WRITE);
            try {
                return work.apply(dataset);
            } finally {
                dataset.abort();
                dataset.end();
            }
        });
    }

    /**
     * Gives the pages of the database's files back that nobody needs any more; a store in memory has none. Readers go on,
     * writers wait. A store does so by itself where it has grown by much.
     *
     * @throws AtlasException where the store is not writable
     */
    public void compact() {
        refuseFrozen();
        upkeep.ifPresent(there -> anew(there::compact));
    }

    private void anew(Runnable change) {
        files.ifPresent(StoreFiles::requireRoom);
        explained(() -> {
            change.run();
            return true;
        });
    }

    /** {@return what the database takes of the disk, in bytes; nothing where it is in memory or only read} */
    public long size() {
        return upkeep.map(Upkeep::size).orElse(0L);
    }

    /**
     * Puts other content in the place of all that the store holds, whole or not at all. Readers go on, writers wait.
     *
     * @param filling fills the database that takes the place of this one; where it throws, nothing is changed
     * @throws AtlasException where the store is not writable
     */
    public void replaceAll(Consumer<DatasetGraph> filling) {
        refuseFrozen();
        Upkeep there = upkeep.orElseThrow();
        try {
            anew(() -> there.replace(filling));
        } finally {
            commits.advance(Optional.empty());
        }
    }

    /** {@return how many names and definitions are in the graph or in the search index alone} */
    public long indexDifferences() {
        return indexed.differences();
    }

    /** Builds the search index anew. */
    public void rebuildIndex() {
        refuseFrozen();
        alone(() -> {
            try {
                indexed.rebuild();
            } finally {
                commits.advance(Optional.empty());
            }
            return true;
        });
    }

    private void refuseFrozen() {
        if (!isWritable()) {
            throw AtlasException.of(ProblemCode.STORE_FROZEN);
        }
    }

    private <T> T inside(Function<DatasetGraph, T> work) {
        if (dataset.transactionMode() == ReadWrite.READ || dataset.transactionType() == TxnType.READ) {
            throw new IllegalStateException("a write inside a read");
        }
        return work.apply(dataset);
    }

    @Override
    public String version() {
        return commits.version();
    }

    @Override
    public Optional<WriteSet> written(String before, String after) {
        return commits.between(before, after);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            upkeep.ifPresent(Upkeep::close);
            onClose.run();
        }
    }
}
