package org.aigcatlas.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.export.Attribute.Kind;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

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
        Called called = Called.by(about, wording);
        String label = called.label();
        List<String> classes = Classes.of(about);
        return new GraphNode(
                id,
                thing.getURI(),
                label.isEmpty() ? unnamed(thing, id) : label,
                called.names(),
                called.definitions(),
                names.ofType(Classes.first(classes)),
                classes.isEmpty()
                        ? List.of(names.ofType(Classes.first(classes)))
                        : classes.stream().map(names::ofType).toList(),
                attributes(about, called, inner));
    }

    private static String unnamed(Node thing, String id) {
        String shortened = Prefixes.shorten(thing);
        return shortened.startsWith("<") ? id : shortened;
    }

    private Map<String, Object> attributes(List<Quad> about, Called called, Inner inner) {
        Map<String, Object> values = new TreeMap<>();
        InnerText text = new InnerText(inner, names);
        for (Quad quad : about) {
            List<Property> properties =
                    ends.isTold(quad) && wording.takes(quad.getObject()) ? Property.of(quad, text::of) : List.of();
            for (Property property : properties) {
                Attribute attribute = attributes.get(property.slot());
                if (attribute == null) {
                    throw new IllegalStateException("an attribute that was not surveyed: " + property.slot());
                }
                values.merge(attribute.name(), as(attribute.kind(), property), NodeMaker::both);
            }
        }
        define(values, called.naming());
        values.replaceAll((name, value) -> value instanceof TreeSet<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : value);
        return values;
    }

    /** A definition by another property, or of a place or script, is told where programs look for one. */
    private void define(Map<String, Object> values, Naming naming) {
        for (Language language : Language.values()) {
            Attribute attribute = attributes.get(Slot.of(SKOS.definition.getURI(), language.tag()));
            if (attribute != null && wording.speaks(language)) {
                naming.definitionIn(language)
                        .map(Node::getLiteralLexicalForm)
                        .ifPresent(text -> values.putIfAbsent(
                                attribute.name(),
                                attribute.kind() == Kind.TEXTS ? new TreeSet<>(List.of(text)) : text));
            }
        }
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
