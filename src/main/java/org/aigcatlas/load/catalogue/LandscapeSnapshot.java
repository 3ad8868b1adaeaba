package org.aigcatlas.load.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a landscape says that people want to hear of when it changes.
 *
 * @param models the short names of the models, with the names to show
 * @param offerings the terms of each offering, by the catalogue's id
 */
record LandscapeSnapshot(Map<String, String> models, Map<String, Map<String, String>> offerings) {
    /** What only models have that no edition lists any more. */
    private static final String FORMER = "lastListed";

    /** The terms of an offering that people want to hear of, with what they are called. */
    static final Map<String, Text> TERMS = Tables.bundled("offering-terms.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getOrDefault("term", ""),
                    row -> new Text(row.getOrDefault("label_en", ""), row.getOrDefault("label_zh", ""))));

    /** {@return what a graph says} */
    static LandscapeSnapshot of(Graph graph) {
        Map<Node, Map<String, String>> bySubject = new HashMap<>();
        Iterator<Triple> triples = graph.find();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            String property = property(triple);
            if (!property.isEmpty()) {
                bySubject
                        .computeIfAbsent(triple.getSubject(), key -> new TreeMap<>())
                        .put(property, value(triple.getObject()));
            }
        }
        Map<String, String> models = new TreeMap<>();
        Map<String, Map<String, String>> offerings = new TreeMap<>();
        bySubject.forEach((subject, terms) -> {
            String type = terms.getOrDefault("type", "");
            if (type.equals("Model") && !terms.containsKey(FORMER)) {
                String slug = Iris.shortName(subject.toString());
                models.put(slug, terms.getOrDefault("label", slug));
            } else if (type.equals("Offering")) {
                String id = terms.getOrDefault("catalogueId", "");
                terms.keySet().retainAll(TERMS.keySet());
                offerings.put(id, terms);
            }
        });
        return new LandscapeSnapshot(models, offerings);
    }

    private static String property(Triple triple) {
        Node predicate = triple.getPredicate();
        if (predicate.equals(RDF.type.asNode())) {
            return "type";
        }
        if (predicate.equals(RDFS.label.asNode())) {
            return triple.getObject().getLiteralLanguage().equals("en") ? "label" : "";
        }
        String name = Iris.shortName(predicate.toString());
        return TERMS.containsKey(name) || name.equals("catalogueId") || name.equals(FORMER) ? name : "";
    }

    private static String value(Node node) {
        if (!node.isLiteral()) {
            return Iris.shortName(node.toString());
        }
        String text = node.getLiteralLexicalForm();
        return node.getLiteralDatatypeURI().endsWith("decimal")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    /** {@return who offers something, by the catalogue's short names} */
    Set<String> providers() {
        return offerings.keySet().stream()
                .map(id -> id.substring(0, Math.max(id.indexOf('/'), 0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the names of terms that either of two offerings has} */
    static Set<String> either(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }
}
