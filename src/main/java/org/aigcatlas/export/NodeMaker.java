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
import org.jspecify.annotations.Nullable;

/** Makes nodes of what is said about things. */
final class NodeMaker {
    private final Ends ends;
    private final TermLabels terms;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Wording wording;

    NodeMaker(Ends ends, TermLabels terms, Schema schema, Wording wording) {
        this.ends = ends;
        this.terms = terms;
        this.wording = wording;
        schema.ofNodes().forEach(attribute -> kinds.put(attribute.name(), attribute.kind()));
    }

    GraphNode node(Node thing, List<Quad> about) {
        String id = ShortIds.of(thing.getURI());
        Text names = new Text(name(about, "en"), name(about, "zh"));
        String label = TermLabels.label(wording, names);
        List<String> classes = Classes.of(about);
        return new GraphNode(
                id,
                thing.getURI(),
                label.isEmpty() ? plainName(about, unnamed(thing, id)) : label,
                names,
                classes.getFirst(),
                classes,
                attributes(about));
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

    private Map<String, Object> attributes(List<Quad> about) {
        Map<String, Object> attributes = new TreeMap<>();
        for (Quad quad : about) {
            for (Property property : ends.isEdge(quad) ? List.<Property>of() : Property.of(quad, terms)) {
                attributes.merge(property.name(), as(kinds.get(property.name()), property), NodeMaker::both);
            }
        }
        attributes.replaceAll((name, value) -> value instanceof TreeSet<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : value);
        return attributes;
    }

    private static Object as(@Nullable Kind kind, Property property) {
        if (kind == Kind.TEXTS) {
            TreeSet<String> texts = new TreeSet<>();
            texts.add(String.valueOf(property.value()));
            return texts;
        }
        if (kind == Kind.DECIMAL && property.value() instanceof Long number) {
            return number.doubleValue();
        }
        return kind == Kind.TEXT || kind == null ? String.valueOf(property.value()) : property.value();
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
