package org.aigcatlas.load.catalogue.write;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.conclude.ConcludedValue;
import org.aigcatlas.load.catalogue.conclude.ConclusionRule;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Writes what holds of a thing, with the rule and the records behind it. A value that the catalogue's list of models
 * states goes to the graph of what is stated, one that people wrote down by hand to theirs.
 */
final class ConclusionWriter {
    private static final String RECORD = "models.dev:";

    /** What conclusions rest on. */
    private record Evidence(ConclusionRule basis, Set<Node> records, Optional<String> support) {
        static Evidence of(ConcludedValue conclusion) {
            return new Evidence(conclusion.basis(), Set.copyOf(conclusion.restsOn()), conclusion.support());
        }
    }

    private final StatementWriter stated;
    private final StatementWriter concluded;
    private final StatementWriter byHand;
    private final RecordNodes nodes;

    ConclusionWriter(StatementWriter stated, StatementWriter concluded, StatementWriter byHand, RecordNodes nodes) {
        this.stated = stated;
        this.concluded = concluded;
        this.byHand = byHand;
        this.nodes = nodes;
    }

    /** Writes all conclusions on one thing; those of one rule on the same evidence are one. */
    void write(Node thing, List<ConcludedValue> conclusions) {
        Map<Evidence, List<ConcludedValue>> grouped = conclusions.stream()
                .sorted(Comparator.comparing(ConcludedValue::basis))
                .collect(Collectors.groupingBy(Evidence::of, LinkedHashMap::new, Collectors.toList()));
        Map<ConclusionRule, Integer> numbers = new EnumMap<>(ConclusionRule.class);
        grouped.forEach((evidence, group) -> {
            int number = numbers.merge(evidence.basis(), 1, Integer::sum);
            String slug =
                    Iris.shortName(thing.getURI()) + "--" + evidence.basis().slug() + (number == 1 ? "" : "-" + number);
            write(thing, NodeFactory.createURI(Iris.CLAIM + slug), evidence.basis(), group);
        });
    }

    private void write(Node thing, Node reason, ConclusionRule basis, List<ConcludedValue> group) {
        StatementWriter write = basis == ConclusionRule.BY_HAND ? byHand : concluded;
        write.type(reason, "Conclusion");
        write.say(reason, "conclusionOn", thing);
        write.say(reason, "byRule", basis.node());
        TreeSet<String> records = new TreeSet<>();
        for (ConcludedValue conclusion : group) {
            Node property = property(conclusion.property());
            write.say(reason, "concludes", property);
            StatementWriter values = conclusion.stated() ? stated : write;
            conclusion.values().forEach(value -> values.say(thing, property, value));
            conclusion.restsOn().forEach(record -> records.add(record.getURI()));
            conclusion.support().ifPresent(page -> support(write, reason, page));
        }
        records.forEach(record -> write.say(reason, "restsOn", NodeFactory.createURI(record)));
    }

    private static Node property(String name) {
        return name.contains(":") ? NodeFactory.createURI(name) : Iris.term(name);
    }

    /** A support is a page, or a record of the catalogue's: {@code models.dev:} and the id of a model or offering. */
    private void support(StatementWriter write, Node reason, String support) {
        if (support.startsWith(RECORD)) {
            nodes.ofAny(support.substring(RECORD.length())).ifPresent(record -> write.say(reason, "restsOn", record));
        } else {
            write.address(reason, DCTerms.source.asNode(), support);
        }
    }
}
