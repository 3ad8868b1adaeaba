package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** The claims that sources make: what each states, where it is stated and how far it holds. */
public final class Claims {
    private static final Query ALL = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?claim ?subject ?predicate ?object ?place ?standing {
              ?claim a aigc:Claim
              OPTIONAL { ?claim rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object }
              OPTIONAL { ?claim aigc:statedIn ?place ; aigc:standing ?standing }
            }""");
    private static final Query BY_SECTION = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?section ?claim ?subject ?object {
              ?section aigc:sectionOf ?thing
              OPTIONAL {
                ?claim aigc:statedIn ?section
                OPTIONAL { ?claim rdf:subject ?subject }
                OPTIONAL { ?claim rdf:object ?object FILTER(isIRI(?object)) }
              }
            } ORDER BY ?section ?claim""");

    private static final List<String> NAMED = List.of("claim", "place", "source", "standing");

    /**
     * A claim as it stands in the graph.
     *
     * @param node the claim
     * @param fact what it states; empty where that is no relation
     * @param place the section or the source that states it, with the standing; empty where either is missing
     * @param standing how far it holds; empty where either is missing
     */
    public record Claim(Node node, Optional<Triple> fact, Optional<Node> place, Optional<Node> standing) {}

    private final Map<Triple, List<Evidence>> byFact = new HashMap<>();
    private final List<Evidence> withoutObject = new ArrayList<>();

    private Claims() {}

    /** {@return the claims that have one of these things as subject or object} */
    public static Claims about(Reading reading, Collection<Node> things) {
        Claims claims = new Claims();
        List<Node> iris = things.stream().filter(Node::isURI).toList();
        List<Binding> rows = iris.isEmpty() ? List.of() : reading.rows(about(Naming.listed(iris)));
        Set<Node> told = new HashSet<>();
        rows.forEach(row -> NAMED.forEach(column -> told.add(row.get(column))));
        Labels labels = Labels.of(reading, told);
        rows.forEach(row -> claims.take(row, labels));
        return claims;
    }

    private void take(Binding row, Labels labels) {
        Evidence evidence = new Evidence(
                labels.named(row.get("claim")),
                labels.named(row.get("place")),
                labels.named(row.get("source")),
                labels.named(row.get("standing")),
                new Text(BindingText.of(row, "remark_en"), BindingText.of(row, "remark_zh")));
        fact(row)
                .map(fact -> byFact.computeIfAbsent(fact, key -> new ArrayList<>()))
                .orElse(withoutObject)
                .add(evidence);
    }

    private static Optional<Triple> fact(Binding row) {
        return Optional.ofNullable(row.get("object"))
                .map(object -> Triple.create(row.get("subject"), row.get("predicate"), object));
    }

    /** {@return the claims that state this fact} */
    public List<Evidence> of(Triple fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** {@return the claims that state no relation} */
    List<Evidence> withoutObject() {
        return withoutObject;
    }

    /**
     * Gives all claims.
     *
     * @param reader gives the rows of a query
     * @param sink takes each claim; one that is stated in several places, once for each
     */
    public static void all(BiConsumer<Query, Consumer<Binding>> reader, Consumer<Claim> sink) {
        reader.accept(
                ALL,
                row -> sink.accept(new Claim(
                        row.get("claim"),
                        fact(row),
                        Optional.ofNullable(row.get("place")),
                        Optional.ofNullable(row.get("standing")))));
    }

    /**
     * A claim in its section.
     *
     * @param claim the claim, named by its paraphrase
     * @param things what it is about: its subject, and its object where that is a thing
     */
    public record Said(Named claim, List<Named> things) {
        public Said {
            things = List.copyOf(things);
        }
    }

    /**
     * Reads what the sections of a source state.
     *
     * @param reading where from
     * @param source the source's IRI
     * @return its sections in order, each with its claims; empty where it has none
     */
    public static Map<Named, List<Said>> bySection(Reading reading, String source) {
        List<Binding> rows = reading.rows(Reading.about(BY_SECTION, NodeFactory.createURI(source)));
        List<String> parts = List.of("section", "claim", "subject", "object");
        Labels labels = Labels.of(
                reading,
                rows.stream()
                        .flatMap(row -> parts.stream().map(row::get))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<Named, List<Said>> sections = new LinkedHashMap<>();
        rows.forEach(row -> {
            List<Said> claims =
                    sections.computeIfAbsent(labels.named(row.get("section")), section -> new ArrayList<>());
            Optional.ofNullable(row.get("claim"))
                    .map(claim -> new Said(labels.named(claim), things(row, labels)))
                    .ifPresent(claims::add);
        });
        return sections;
    }

    private static List<Named> things(Binding row, Labels labels) {
        return Stream.of("subject", "object")
                .map(row::get)
                .filter(Objects::nonNull)
                .map(labels::named)
                .toList();
    }

    private static Query about(String things) {
        return QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT DISTINCT ?subject ?predicate ?object ?claim ?place ?source ?standing ?remark_en ?remark_zh {
              VALUES ?thing { %s }
              { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
              ?claim a aigc:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ;
                aigc:statedIn ?place ; aigc:standing ?standing .
              OPTIONAL { ?claim rdf:object ?object }
              OPTIONAL { ?place aigc:sectionOf ?whole }
              BIND(COALESCE(?whole, ?place) AS ?source)
              OPTIONAL { ?claim aigc:remark ?remark_en FILTER(LANG(?remark_en) = "en") }
              OPTIONAL { ?claim aigc:remark ?remark_zh FILTER(LANG(?remark_zh) = "zh") }
            } ORDER BY ?claim""".formatted(things));
    }
}
