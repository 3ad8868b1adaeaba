package org.aigcatlas.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.export.Attribute.Kind;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** Makes nodes of what is said about things. */
final class NodeMaker {
    private final Ends ends;
    private final TermNames names;
    private final Map<Slot, Attribute> attributes = new HashMap<>();
    private final Wording wording;

    NodeMaker(Ends ends, TermNames names, Schema schema, Wording wording) {
        this.ends = ends;
        this.names = names;
        this.wording = wording;
        schema.ofNodes().forEach(attribute -> attributes.put(attribute.slot(), attribute));
    }

    GraphNode node(Node thing, List<Quad> about, Inner inner) {
        String id = ShortIds.of(thing.getURI());
        Text called = new Text(name(about, "en"), name(about, "zh"));
        String label = TermLabels.label(wording, called);
        List<String> classes = Classes.of(about);
        return new GraphNode(
                id,
                thing.getURI(),
                label.isEmpty() ? plainName(about, unnamed(thing, id)) : label,
                called,
                names.ofType(Classes.first(classes)),
                classes.isEmpty()
                        ? List.of(names.ofType(Classes.first(classes)))
                        : classes.stream().map(names::ofType).toList(),
                attributes(about, inner));
    }

    private static String unnamed(Node thing, String id) {
        String shortened = Prefixes.shorten(thing);
        return shortened.startsWith("<") ? id : shortened;
    }

    private static String name(List<Quad> about, String language) {
        return about.stream()
                .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
                .map(Quad::getObject)
                .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo)
                .orElse("");
    }

    private static String plainName(List<Quad> about, String otherwise) {
        return about.stream()
                .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode())
                        && quad.getObject().isLiteral())
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .min(String::compareTo)
                .orElse(otherwise);
    }

    private Map<String, Object> attributes(List<Quad> about, Inner inner) {
        Map<String, Object> values = new TreeMap<>();
        for (Quad quad : about) {
            List<Property> properties =
                    ends.isTold(quad) ? Property.of(quad, blank -> inner.text(blank, names)) : List.of();
            for (Property property : properties) {
                Attribute attribute = attributes.get(property.slot());
                if (attribute == null) {
                    throw new IllegalStateException("an attribute that was not surveyed: " + property.slot());
                }
                values.merge(attribute.name(), as(attribute.kind(), property), NodeMaker::both);
            }
        }
        values.replaceAll((name, value) -> value instanceof TreeSet<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : value);
        return values;
    }

    private static Object as(Kind kind, Property property) {
        return switch (kind) {
            case TEXTS -> new TreeSet<>(List.of(property.text()));
            case TEXT -> property.text();
            case DECIMAL -> property.value() instanceof Figure figure ? figure.asDecimal() : property.value();
            case INTEGER, LONG, BOOLEAN -> property.value();
        };
    }

    /** Several values are there only where the attribute holds several; the same value may come from several graphs. */
    private static Object both(Object one, Object other) {
        if (one instanceof TreeSet<?> texts && other instanceof TreeSet<?> more) {
            TreeSet<String> all = new TreeSet<>();
            texts.forEach(text -> all.add(String.valueOf(text)));
            more.forEach(text -> all.add(String.valueOf(text)));
            return all;
        }
        return one;
    }
}
