package org.aigcatlas.export.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.export.scope.BlankNodeContents;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/** Builds the nodes of a property graph from what is said about things. */
final class NodeBuilder {
    private final EdgeClassifier ends;
    private final TermNames names;
    private final Map<AttributeKey, Attribute> attributes = new HashMap<>();
    private final LanguageSelection languages;

    NodeBuilder(EdgeClassifier ends, TermNames names, GraphSchema schema, LanguageSelection languages) {
        this.ends = ends;
        this.names = names;
        this.languages = languages;
        schema.ofNodes().forEach(attribute -> attributes.put(attribute.key(), attribute));
    }

    GraphNode node(Node thing, List<Quad> about, BlankNodeContents inner) {
        String id = ShortIds.of(thing.getURI());
        ThingNames called = ThingNames.by(about, languages);
        String label = called.label();
        List<String> classes = ThingClasses.of(about);
        return new GraphNode(
                id,
                thing.getURI(),
                label.isEmpty() ? unnamed(thing, id) : label,
                called.names(),
                called.definitions(),
                names.ofType(ThingClasses.first(classes)),
                classes.isEmpty()
                        ? List.of(names.ofType(ThingClasses.first(classes)))
                        : classes.stream().map(names::ofType).toList(),
                attributes(about, called, inner));
    }

    private static String unnamed(Node thing, String id) {
        String shortened = Prefixes.shorten(thing);
        return shortened.startsWith("<") ? id : shortened;
    }

    private Map<String, Object> attributes(List<Quad> about, ThingNames called, BlankNodeContents inner) {
        Map<String, Object> values = new TreeMap<>();
        BlankNodeText text = new BlankNodeText(inner, names);
        for (Quad quad : about) {
            List<AttributeValue> properties = ends.isTold(quad) && languages.takes(quad.getObject())
                    ? AttributeValue.of(quad, text::of)
                    : List.of();
            for (AttributeValue property : properties) {
                Attribute attribute = attributes.get(property.key());
                if (attribute == null) {
                    throw new IllegalStateException("an attribute that was not surveyed: " + property.key());
                }
                values.merge(attribute.name(), as(attribute.kind(), property), NodeBuilder::both);
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
            Attribute attribute = attributes.get(AttributeKey.of(SKOS.definition.getURI(), language.tag()));
            if (attribute != null && languages.speaks(language)) {
                naming.definitionIn(language)
                        .map(Node::getLiteralLexicalForm)
                        .ifPresent(text -> values.putIfAbsent(
                                attribute.name(),
                                attribute.kind() == Kind.TEXTS ? new TreeSet<>(List.of(text)) : text));
            }
        }
    }

    private static Object as(Kind kind, AttributeValue property) {
        return switch (kind) {
            case TEXTS -> new TreeSet<>(List.of(property.text()));
            case TEXT -> property.text();
            case DECIMAL -> property.value() instanceof LosslessNumber figure ? figure.asDecimal() : property.value();
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
