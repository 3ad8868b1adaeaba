package org.aigcatlas.limit;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** An aggregate, which counts what each group keeps for it. */
final class MeteredAggregator extends AggregatorBase {
    private static final long ENTRY = 96;

    /** The aggregates that keep every value. */
    private static final Set<String> WHOLE = Set.of("FOLD", "MEDIAN", "MODE");

    private final Aggregator plain;
    private final HeldRows held;
    private final int text;
    private final Consumer<Binding> group;

    /** The group whose row is being looked at. */
    private @Nullable Kept current;

    /** What is kept is counted in {@code held}; a new group is told to {@code group}, by its first row. */
    MeteredAggregator(Aggregator plain, HeldRows held, int text, Consumer<Binding> group) {
        super(plain.getName(), isDistinct(plain), expressions(plain));
        this.held = held;
        this.text = text;
        this.group = group;
        this.plain = plain.getExprList() == null
                ? plain
                : plain.copy(WatchedValue.all(plain.getExprList(), value -> {
                    if (current != null) {
                        current.hear(value);
                    }
                }));
    }

    private static ExprList expressions(Aggregator plain) {
        return Objects.requireNonNullElseGet(plain.getExprList(), ExprList::new);
    }

    private static boolean isDistinct(Aggregator aggregator) {
        return aggregator.getClass().getSimpleName().endsWith("Distinct");
    }

    /** {@return how many characters stand between two values; -1 where the aggregate makes no text of them} */
    private static int separator(Aggregator aggregator) {
        return switch (aggregator) {
            case AggGroupConcat joined ->
                Objects.requireNonNullElse(joined.getSeparator(), " ").length();
            case AggGroupConcatDistinct joined ->
                Objects.requireNonNullElse(joined.getSeparator(), " ").length();
            default -> -1;
        };
    }

    @Override
    public Accumulator createAccumulator() {
        return new Kept(plain.createAccumulator(), separator(plain));
    }

    /** What a group keeps. */
    private final class Kept implements Accumulator {
        private final Accumulator accumulator;
        private final int separator;
        private final Set<Object> seen = new HashSet<>();
        private boolean isNew = true;
        private long largest;
        private long length;

        Kept(Accumulator accumulator, int separator) {
            this.accumulator = accumulator;
            this.separator = separator;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv env) {
            if (isNew) {
                group.accept(row);
                isNew = false;
            }
            if (isDistinct && exprList.isEmpty() && seen.add(row)) {
                held.hold(ENTRY + QueryMemory.size(row));
            }
            current = this;
            accumulator.accumulate(row, env);
        }

        void hear(Node value) {
            long size = QueryMemory.size(value);
            if (isDistinct && seen.add(value)) {
                held.hold(ENTRY + size);
                join(value);
            } else if (!isDistinct && separator >= 0) {
                held.hold(join(value));
            } else if (!isDistinct && WHOLE.contains(name)) {
                held.hold(ENTRY + size);
            } else if (!isDistinct && size > largest) {
                held.hold(size - largest);
                largest = size;
            }
        }

        private long join(Node value) {
            long more = (long) QueryMemory.length(value) + separator;
            length += more;
            if (separator >= 0) {
                LimitReached.checkText(length, text);
            }
            return more;
        }

        @Override
        public @Nullable NodeValue getValue() {
            return accumulator.getValue();
        }
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return plain.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new MeteredAggregator(plain.copy(expressions), held, text, group);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return plain.equals(other, bySyntax);
    }
}
