package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Looks at every statement of a database in each of its indexes, and at every term. */
public final class DatabaseCheck {
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /**
     * What was found.
     *
     * @param statements how many statements the database holds
     * @param terms how many different terms they are made of
     * @param faults what is wrong
     */
    public record Outcome(long statements, long terms, List<Problem> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** How many statements an index holds, and a number that is another where one of them is. */
    private record Sum(long count, long mixed) {}

    private final Function<Node, Optional<Problem>> judge;
    private final List<Problem> faults = new ArrayList<>();
    private final Set<NodeId> terms = new HashSet<>();
    private final List<Problem> malformed = new ArrayList<>();
    private long unreadable;

    private DatabaseCheck(Function<Node, Optional<Problem>> judge) {
        this.judge = judge;
    }

    /**
     * Checks a database.
     *
     * @param dataset a dataset of TDB2 inside a transaction, whatever is wrapped around it
     * @param judge says what is wrong with a term
     * @return what was found
     */
    public static Outcome of(DatasetGraph dataset, Function<Node, Optional<Problem>> judge) {
        DatasetGraphTDB database = TDBInternal.requireStorage(TdbQuadReader.inside(dataset));
        return new DatabaseCheck(judge).run(database);
    }

    private Outcome run(DatasetGraphTDB database) {
        long statements = Stream.of(
                        database.getQuadTable().getNodeTupleTable(),
                        database.getTripleTable().getNodeTupleTable())
                .mapToLong(this::compare)
                .sum();
        NodeTable nodes = database.getQuadTable().getNodeTupleTable().getNodeTable();
        terms.forEach(id -> look(nodes, id));
        if (unreadable > 0) {
            faults.add(Problem.of(ProblemCode.STORE_TERMS_UNREADABLE).with("count", unreadable));
        }
        if (!malformed.isEmpty()) {
            Problem first = malformed.getFirst();
            faults.add(Problem.of(ProblemCode.STORE_TERMS_MALFORMED)
                    .with("count", malformed.size())
                    .with("example", new Text(first.cause(Language.EN), first.cause(Language.ZH))));
        }
        return new Outcome(statements, terms.size(), faults);
    }

    private long compare(NodeTupleTable table) {
        TupleIndex[] indexes = table.getTupleTable().getIndexes();
        Optional<Sum> first = sum(indexes[0], true);
        for (int number = 1; number < indexes.length; number++) {
            Optional<Sum> other = sum(indexes[number], false);
            if (first.isPresent() && other.isPresent() && !first.equals(other)) {
                faults.add(Problem.of(ProblemCode.STORE_INDEXES_DIFFER)
                        .with("index", indexes[number].getName())
                        .with("count", other.get().count())
                        .with("other", indexes[0].getName())
                        .with("others", first.get().count()));
            }
        }
        return first.map(Sum::count).orElse(0L);
    }

    private Optional<Sum> sum(TupleIndex index, boolean isFirst) {
        try {
            long count = 0;
            long mixed = 0;
            for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); count++) {
                Tuple<NodeId> statement = all.next();
                mixed += mixed(statement);
                if (isFirst) {
                    statement.forEach(terms::add);
                }
            }
            return Optional.of(new Sum(count, mixed));
        } catch (RuntimeException e) {
            faults.add(Problem.of(ProblemCode.STORE_INDEX_BROKEN)
                    .with("index", index.getName())
                    .with("reason", e));
            return Optional.empty();
        }
    }

    private static long mixed(Tuple<NodeId> statement) {
        long mixed = 1;
        for (int place = 0; place < statement.len(); place++) {
            mixed = (mixed ^ statement.get(place).hashCode()) * MIXER;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }

    private void look(NodeTable nodes, NodeId id) {
        try {
            Optional<Node> node = Optional.ofNullable(nodes.getNodeForNodeId(id));
            boolean isFound = id.isInline()
                    || node.map(nodes.baseNodeTable()::getNodeIdForNode)
                            .filter(id::equals)
                            .isPresent();
            unreadable += isFound ? 0 : 1;
            node.flatMap(judge).ifPresent(malformed::add);
        } catch (RuntimeException e) {
            unreadable++;
        }
    }
}
