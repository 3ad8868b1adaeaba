package org.aigcatlas.export;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;

/** Texts, numbers and dates on a static page. */
final class SiteFacts {
    private static final Pattern BY_LANGUAGE = Pattern.compile("(.+)_(en|zh)");
    private static final Pattern TOLD_ELSEWHERE = Pattern.compile("(?:definition|aliases)_.*|.*_year");
    private static final Pattern WEB = Pattern.compile("https?://.*");

    private final SiteLayout layout;
    private final TermLabels terms;

    SiteFacts(SiteLayout layout, TermLabels terms) {
        this.layout = layout;
        this.terms = terms;
    }

    /** {@return what is known of a thing beside its relations; empty where nothing is} */
    List<Tag> of(GraphNode node) {
        List<Tag> rows = node.attributes().entrySet().stream()
                .filter(attribute -> !TOLD_ELSEWHERE.matcher(attribute.getKey()).matches())
                .map(attribute -> row(attribute.getKey(), attribute.getValue()))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(tag("dl", "relations").of(rows));
    }

    private Tag row(String name, Object value) {
        Matcher byLanguage = BY_LANGUAGE.matcher(name);
        boolean inLanguage = byLanguage.matches();
        String label = terms.propertyLabel(inLanguage ? byLanguage.group(1) : name);
        Tag values = tag("ul").of(values(value).map(text -> tag("li").of(text)).toList());
        Tag told = inLanguage
                ? values.with(
                        "lang",
                        SiteLayout.tagOf(Language.valueOf(byLanguage.group(2).toUpperCase(Locale.ROOT))))
                : values;
        return tag("div").of(tag("dt").of(label), tag("dd").of(told));
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
