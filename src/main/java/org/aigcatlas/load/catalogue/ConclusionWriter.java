package org.aigcatlas.load.catalogue;

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
    private record Evidence(Basis basis, Set<Node> records, Optional<String> support) {
        static Evidence of(Conclusion conclusion) {
            return new Evidence(conclusion.basis(), Set.copyOf(conclusion.restsOn()), conclusion.support());
        }
    }

    private final Statements stated;
    private final Statements concluded;
    private final Statements byHand;
    private final RecordNodes nodes;

    ConclusionWriter(Statements stated, Statements concluded, Statements byHand, RecordNodes nodes) {
        this.stated = stated;
        this.concluded = concluded;
        this.byHand = byHand;
        this.nodes = nodes;
    }

    /** Writes all conclusions on one thing; those of one rule on the same evidence are one. */
    void write(Node thing, List<Conclusion> conclusions) {
        Map<Evidence, List<Conclusion>> grouped = conclusions.stream()
                .sorted(Comparator.comparing(Conclusion::basis))
                .collect(Collectors.groupingBy(Evidence::of, LinkedHashMap::new, Collectors.toList()));
        Map<Basis, Integer> numbers = new EnumMap<>(Basis.class);
        grouped.forEach((evidence, group) -> {
            int number = numbers.merge(evidence.basis(), 1, Integer::sum);
            String slug =
                    Iris.shortName(thing.getURI()) + "--" + evidence.basis().slug() + (number == 1 ? "" : "-" + number);
            write(thing, NodeFactory.createURI(Iris.CLAIM + slug), evidence.basis(), group);
        });
    }

    private void write(Node thing, Node reason, Basis basis, List<Conclusion> group) {
        Statements write = basis == Basis.BY_HAND ? byHand : concluded;
        write.type(reason, "Conclusion");
        write.say(reason, "conclusionOn", thing);
        write.say(reason, "byRule", basis.node());
        TreeSet<String> records = new TreeSet<>();
        for (Conclusion conclusion : group) {
            Node property = property(conclusion.property());
            write.say(reason, "concludes", property);
            Statements values = conclusion.stated() ? stated : write;
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
    private void support(Statements write, Node reason, String support) {
        if (support.startsWith(RECORD)) {
            nodes.ofAny(support.substring(RECORD.length())).ifPresent(record -> write.say(reason, "restsOn", record));
        } else {
            write.address(reason, DCTerms.source.asNode(), support);
        }
    }
}
