package org.aigcatlas.export.site;

import java.util.List;
import org.aigcatlas.export.graph.IriWords;
import org.aigcatlas.export.graph.TermLabels;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.markup.Templates;
import org.aigcatlas.store.Bundled;

/** What all static pages have: the head, the way back, the foot, in the languages of the export. */
final class SiteLayout {
    private static final Templates TEMPLATES = Templates.read(Bundled.text("org/aigcatlas/export/site", "site.html"));

    private final LanguageSelection languages;

    SiteLayout(LanguageSelection languages) {
        this.languages = languages;
    }

    /** {@return a text in the languages of the export} */
    String say(String en, String zh) {
        return TermLabels.label(languages, new Text(en, zh));
    }

    /** {@return the language that comes first} */
    Language language() {
        return languages == LanguageSelection.ZH ? Language.ZH : Language.EN;
    }

    /** {@return the tag by which HTML knows a language} */
    static String tagOf(Language language) {
        return language.pick("en", "zh-Hans");
    }

    /** {@return the name of a thing's files, which is its id as far as file systems let it} */
    static String fileName(String id) {
        return IriWords.isDevice(id) ? id + "_" : id;
    }

    /**
     * Makes a whole page.
     *
     * @param title its title; empty on the first page
     * @param up the way from it to the first page's folder, such as {@code ../}
     * @param head further elements of its head
     * @param main what it holds
     * @return the page
     */
    String page(String title, String up, List<Tag> head, Markup main) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        fill(
                        "page",
                        "lang",
                        tagOf(language()),
                        "title",
                        title.isEmpty() ? "" : title + " · ",
                        "name",
                        say("AIGC Atlas", "AIGC 图谱"),
                        "up",
                        up,
                        "head",
                        head,
                        "main",
                        main)
                .to(out);
        return out.append('\n').toString();
    }

    /** {@return a template of {@code site.html}, its places filled: a name and what it holds, in turns} */
    Tag fill(String id, Object... places) {
        return TEMPLATES.fill(id, this::say, places);
    }
}
