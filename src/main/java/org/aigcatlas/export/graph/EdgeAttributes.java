package org.aigcatlas.export.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.ExportedClaims;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The attributes of edges: the graphs that state them, whether they only follow by a rule, and who says so. */
final class EdgeAttributes {
    private static final String CLAIMS = """
            SELECT ?claim ?standing ?place {
              ?claim a aigc:Claim ; rdf:object ?object ; aigc:standing ?standing ; aigc:statedIn ?place
            }""";

    private record Said(String standing, String place) {}

    private final ExportedClaims claims;
    private final boolean told;
    private final Map<Node, Said> said = new HashMap<>();

    private EdgeAttributes(ExportedClaims claims, boolean told) {
        this.claims = claims;
        this.told = told;
    }

    static EdgeAttributes read(Selection selection) {
        boolean told = selection.options().evidence() == EvidenceForm.RDF12;
        EdgeAttributes notes = new EdgeAttributes(selection.claims(), told);
        if (told) {
            selection
                    .whole()
                    .rows(
                            CLAIMS,
                            row -> notes.said.put(
                                    row.get("claim"),
                                    new Said(
                                            Iris.shortName(row.get("standing").toString()),
                                            Iris.shortName(row.get("place").toString()))));
        }
        return notes;
    }

    /** {@return the attributes that edges have} */
    List<Attribute> attributes() {
        List<Attribute> always = List.of(new Attribute("inferred", Kind.BOOLEAN), new Attribute("graphs", Kind.TEXTS));
        List<Attribute> evidence = List.of(
                new Attribute("claims", Kind.TEXTS),
                new Attribute("standing", Kind.TEXTS),
                new Attribute("stated_in", Kind.TEXTS));
        return told ? Stream.concat(always.stream(), evidence.stream()).toList() : always;
    }

    /** {@return the attributes of one edge} */
    Map<String, Object> of(Node source, EdgeClassifier.Edge edge, Set<Node> graphs) {
        Map<String, Object> notes = new TreeMap<>();
        notes.put("inferred", graphs.equals(Set.of(Terms.INFERRED_GRAPH)));
        List<String> names = graphs.stream()
                .filter(graph -> !Quad.isDefaultGraph(graph))
                .map(graph -> Iris.shortName(graph.getURI()))
                .sorted()
                .toList();
        if (!names.isEmpty()) {
            notes.put("graphs", names);
        }
        if (told) {
            tell(claims.of(Triple.create(source, edge.property(), edge.target())), notes);
        }
        return notes;
    }

    private void tell(List<Node> stating, Map<String, Object> notes) {
        if (stating.isEmpty()) {
            return;
        }
        notes.put(
                "claims",
                stating.stream()
                        .map(claim -> Iris.shortName(claim.toString()))
                        .sorted()
                        .toList());
        List<Said> details =
                stating.stream().filter(said::containsKey).map(said::get).toList();
        if (!details.isEmpty()) {
            notes.put("standing", distinct(details.stream().map(Said::standing).collect(Collectors.toSet())));
            notes.put("stated_in", distinct(details.stream().map(Said::place).collect(Collectors.toSet())));
        }
    }

    private static List<String> distinct(Set<String> texts) {
        return List.copyOf(new TreeSet<>(texts));
    }
}
