package org.aigcatlas.export.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.ExportedClaims;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.thing.Claims;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The attributes of edges: the graphs that state them, whether they only follow by a rule, and who says so. */
final class EdgeAttributes {
    private final ExportedClaims claims;
    private final boolean told;

    EdgeAttributes(Selection selection) {
        this.claims = selection.claims();
        this.told = selection.options().evidence() == EvidenceForm.RDF12;
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

    private static void tell(List<Claims.Claim> stating, Map<String, Object> notes) {
        tell("claims", stating.stream().map(Claims.Claim::node), notes);
        tell("standing", stating.stream().flatMap(claim -> claim.standing().stream()), notes);
        tell("stated_in", stating.stream().flatMap(claim -> claim.place().stream()), notes);
    }

    private static void tell(String attribute, Stream<Node> nodes, Map<String, Object> notes) {
        List<String> names = nodes.map(node -> Iris.shortName(node.toString()))
                .distinct()
                .sorted()
                .toList();
        if (!names.isEmpty()) {
            notes.put(attribute, names);
        }
    }
}
