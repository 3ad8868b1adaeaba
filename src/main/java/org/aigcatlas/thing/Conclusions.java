package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** The conclusions on a thing: which of its values the atlas set by itself, by which rules, and on what they rest. */
public final class Conclusions {
    private static final Query ON = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?graph ?conclusion ?property ?rule ?page ?record ?place {
              {
                GRAPH ?graph {
                  ?conclusion aigc:conclusionOn ?thing ; aigc:concludes ?property ; aigc:byRule ?rule .
                  OPTIONAL { ?conclusion dcterms:source ?page }
                  OPTIONAL { ?conclusion aigc:restsOn ?record }
                }
              } UNION {
                GRAPH ?graph { ?thing aigc:offeringOf ?model ; aigc:identifiedBy ?rule }
                BIND(?thing AS ?record)
                BIND(aigc:offeringOf AS ?property)
              } UNION {
                GRAPH ?graph {
                  ?conclusion aigc:conclusionOn ?thing ; aigc:concludes ?property ; aigc:byRule ?rule ;
                    aigc:restsOn ?record
                }
                GRAPH ?place { ?record aigc:catalogueId ?number }
              }
            } ORDER BY ?conclusion ?rule ?page ?record""");

    /**
     * What the atlas set for a thing by itself.
     *
     * @param iri the conclusion; empty where the graph has no node of its own for it
     * @param graph the IRI of the graph that holds it
     * @param rule the IRI of the rule that chose the value
     * @param records the IRIs of the records that say the same, sorted; empty where it rests on none
     * @param pages the pages that show it, sorted; empty where none is named
     */
    public record Conclusion(
            Optional<String> iri, String graph, String rule, List<String> records, List<String> pages) {
        public Conclusion {
            records = List.copyOf(records);
            pages = List.copyOf(pages);
        }
    }

    private record Head(Optional<String> iri, String graph, String rule) {}

    /** What a conclusion sets, what it rests on, and the graphs that hold it or its records. */
    private record Body(Set<String> properties, Set<String> records, Set<String> pages, Set<String> places) {
        static Body empty() {
            return new Body(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Map<Head, Body> found = new LinkedHashMap<>();

    private Conclusions() {}

    /** {@return the conclusions on this thing} */
    public static Conclusions on(Reading reading, Node thing) {
        Conclusions conclusions = new Conclusions();
        reading.rows(Reading.about(ON, thing), conclusions::take);
        return conclusions;
    }

    private void take(Binding row) {
        Head head =
                new Head(BindingText.in(row, "conclusion"), BindingText.of(row, "graph"), BindingText.of(row, "rule"));
        Body body = found.computeIfAbsent(head, key -> Body.empty());
        body.properties().add(BindingText.of(row, "property"));
        BindingText.in(row, "record").ifPresent(body.records()::add);
        BindingText.in(row, "page").ifPresent(body.pages()::add);
        body.places().add(head.graph());
        BindingText.in(row, "place").ifPresent(body.places()::add);
    }

    /**
     * Finds the conclusions on a value.
     *
     * @param property the relation
     * @param graphs the IRIs of graphs that hold the value: a conclusion is on what its own graph holds or, where it takes
     *     over what a record states, that of the record
     * @return the conclusions, in order; empty where there are none
     */
    public List<Conclusion> of(Node property, Collection<String> graphs) {
        List<Conclusion> conclusions = new ArrayList<>();
        found.forEach((head, body) -> {
            if (body.properties().contains(property.toString())
                    && graphs.stream().anyMatch(body.places()::contains)) {
                conclusions.add(new Conclusion(
                        head.iri(), head.graph(), head.rule(), List.copyOf(body.records()), List.copyOf(body.pages())));
            }
        });
        return conclusions;
    }

    /** {@return the IRIs of their rules} */
    Set<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        found.keySet().forEach(head -> rules.add(head.rule()));
        return rules;
    }

    /** {@return whether any of them rests on records} */
    boolean restOnRecords() {
        return found.values().stream().anyMatch(body -> !body.records().isEmpty());
    }
}
