package org.aigcatlas.export.site;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.export.graph.AttributeKey;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.GraphSchema;
import org.aigcatlas.export.graph.TermLabels;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Texts, numbers and dates on a static page. */
final class SiteFacts {
    private static final Set<String> NAMES = Set.of(SKOS.altLabel.getURI(), SKOS.definition.getURI());
    private static final Pattern WEB = Pattern.compile("https?://.*");

    private final SiteLayout layout;
    private final TermLabels terms;
    private final GraphSchema schema;

    SiteFacts(SiteLayout layout, TermLabels terms, GraphSchema schema) {
        this.layout = layout;
        this.terms = terms;
        this.schema = schema;
    }

    /** {@return what is known of a thing beside its relations; empty where nothing is} */
    List<Tag> of(GraphNode node) {
        List<Tag> rows = schema.ofNodes().stream()
                .filter(attribute -> node.attributes().containsKey(attribute.name()))
                .filter(attribute ->
                        !isToldElsewhere(attribute.key(), node.attributes().get(attribute.name())))
                .map(attribute -> row(attribute.key(), node.attributes().getOrDefault(attribute.name(), "")))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(tag("dl", "relations").of(rows));
    }

    /** Of several definitions one is told above. */
    private static boolean isToldElsewhere(AttributeKey key, @Nullable Object value) {
        if (key.property().equals(SKOS.definition.getURI()) && value instanceof List<?> several && several.size() > 1) {
            return false;
        }
        boolean spoken =
                Stream.of(Language.values()).anyMatch(language -> language.tag().equals(key.language()));
        return key.isYear() || (spoken && NAMES.contains(key.property()));
    }

    private Tag row(AttributeKey key, Object value) {
        Tag values = tag("ul").of(values(value).map(text -> tag("li").of(text)).toList());
        Tag told = key.language().isEmpty() ? values : values.with("lang", tagOf(key.language()));
        return tag("div")
                .of(tag("dt").of(terms.propertyLabel(key.property())), tag("dd").of(told));
    }

    private static String tagOf(String language) {
        return language.equals(Language.ZH.tag()) ? SiteLayout.tagOf(Language.ZH) : language;
    }

    private Stream<Markup> values(Object value) {
        return value instanceof List<?> several ? several.stream().map(this::value) : Stream.of(value(value));
    }

    private Markup value(Object value) {
        if (value instanceof Boolean yes) {
            return Markup.words(yes ? layout.say("yes", "是") : layout.say("no", "否"));
        }
        String text = String.valueOf(value);
        return WEB.matcher(text).matches()
                ? link(text, text).with("rel", "noopener external").with("class", "out")
                : Markup.words(text);
    }
}
