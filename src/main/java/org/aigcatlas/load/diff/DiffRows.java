package org.aigcatlas.load.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.diff.AtlasDiff.Kind;
import org.aigcatlas.load.diff.AtlasDiff.ThingChange;
import org.aigcatlas.load.diff.AtlasDiff.ValueChange;
import org.aigcatlas.query.Answer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** What changed between two versions, as rows like those that a query answers with, so that every form of answers fits. */
public final class DiffRows {
    private static final String TYPE = "type";
    private static final String CHANGE = "change";
    private static final String THING = "thing";
    private static final String RELATION = "relation";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final AtlasDiff diff;

    /** The rows of a difference. */
    public DiffRows(AtlasDiff diff) {
        this.diff = diff;
    }

    /** {@return a row a class: how many of its things came, went and changed} */
    public Answer.Rows counts() {
        Map<String, List<ThingChange>> byType = new TreeMap<>();
        diff.changes()
                .forEach(change -> byType.merge(
                        change.type().map(Node::toString).orElse("\uFFFF"),
                        List.of(change),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return new Answer.Rows(
                Stream.concat(names(TYPE), Arrays.stream(Kind.values()).map(DiffRows::column))
                        .toList(),
                byType.values().stream().map(this::count).toList());
    }

    private Binding count(List<ThingChange> changes) {
        BindingBuilder row = Binding.builder();
        changes.getFirst().type().ifPresent(type -> put(row, TYPE, type));
        for (Kind kind : Kind.values()) {
            long count =
                    changes.stream().filter(change -> change.kind() == kind).count();
            row.add(Var.alloc(column(kind)), NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
        }
        return row.build();
    }

    /** {@return a row for each thing that came or went, and for each value that changed of one that stayed} */
    public Answer.Rows details() {
        List<String> columns = Stream.of(
                        names(TYPE), languages(CHANGE), names(THING), names(RELATION), names(BEFORE), names(AFTER))
                .flatMap(each -> each)
                .toList();
        return new Answer.Rows(
                columns, diff.changes().stream().flatMap(this::rows).toList());
    }

    private Stream<Binding> rows(ThingChange change) {
        return change.values().isEmpty()
                ? Stream.of(row(change).build())
                : change.values().stream().map(value -> row(change, value));
    }

    private BindingBuilder row(ThingChange change) {
        BindingBuilder row = Binding.builder();
        change.type().ifPresent(type -> put(row, TYPE, type));
        put(row, CHANGE, words(change.kind()));
        put(row, THING, change.thing());
        return row;
    }

    private Binding row(ThingChange change, ValueChange value) {
        BindingBuilder row = row(change);
        put(row, RELATION, value.property());
        value.before().ifPresent(node -> put(row, BEFORE, node));
        value.after().ifPresent(node -> put(row, AFTER, node));
        return row.build();
    }

    private void put(BindingBuilder row, String column, Node node) {
        row.add(Var.alloc(column), node);
        Optional<Naming> naming =
                Optional.of(node).filter(Node::isURI).map(diff::naming).filter(Naming::isNamed);
        naming.map(known -> known.named(node.getURI()))
                .map(named -> new Text(named.en(), named.zh()))
                .ifPresent(words -> put(row, column, words));
    }

    private static Text words(Kind kind) {
        return switch (kind) {
            case ADDED -> new Text("added", "新增");
            case REMOVED -> new Text("removed", "移除");
            case CHANGED -> new Text("changed", "变更");
        };
    }

    private static void put(BindingBuilder row, String column, Text words) {
        for (Language language : Language.values()) {
            row.add(
                    Var.alloc(column + "_" + language.tag()),
                    NodeFactory.createLiteralLang(words.in(language), language.tag()));
        }
    }

    private static Stream<String> names(String column) {
        return Stream.concat(Stream.of(column), languages(column));
    }

    private static Stream<String> languages(String column) {
        return Arrays.stream(Language.values()).map(language -> column + "_" + language.tag());
    }

    private static String column(Kind kind) {
        return words(kind).en();
    }
}
