package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.ThingDescription;

/**
 * The top of the page about a thing: its classes, its names and what it is.
 *
 * @param description the thing
 * @param cells how its classes are shown
 * @param language the reader's language
 */
record ThingTitle(ThingDescription description, TermRenderer cells, Language language) {

    Markup markup() {
        Named thing = description.thing();
        Language other = language.inOrder().getLast();
        List<Markup> classes = description.classes().stream().map(cells::thing).toList();
        Tag header = tag("div", "title")
                .of(
                        tag("p", "eyebrow").of(Markup.joined(" · ", classes)),
                        tag("h1").of(thing.in(language)));
        if (!thing.en().equals(thing.zh())) {
            header = header.of(tag("p", "other-name").with("lang", tagOf(other)).of(thing.in(other)));
        }
        return header.of(definition(language, "definition"), definition(other, "definition second"), aliases());
    }

    private static String tagOf(Language language) {
        return language.pick("en", "zh-Hans");
    }

    private Markup definition(Language in, String styleClass) {
        String text = description.definition(in);
        boolean same =
                description.definition().en().equals(description.definition().zh());
        if (text.isEmpty() || (same && in != language)) {
            return Markup.none();
        }
        // One text for the readers of both languages may be in a third.
        return tag("p", styleClass).when(!same, "lang", tagOf(in)).of(text);
    }

    private Markup aliases() {
        return description.aliases().isEmpty()
                ? Markup.none()
                : tag("p", "aliases")
                        .of(tag("span").of(language.pick("Also called", "又称")))
                        .of(description.aliases().stream()
                                .map(alias -> tag("span", "alias").of(alias))
                                .toList());
    }
}
