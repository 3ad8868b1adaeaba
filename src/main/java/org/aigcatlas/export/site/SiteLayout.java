package org.aigcatlas.export.site;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.export.graph.IriWords;
import org.aigcatlas.export.graph.TermLabels;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;

/** What all static pages have: the head, the way back, the foot, in the languages of the export. */
final class SiteLayout {
    private static final Text NAME = new Text("AIGC Atlas", "AIGC 图谱");

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
    String page(String title, String up, List<Tag> head, Markup... main) {
        String name = say(NAME.en(), NAME.zh());
        List<Tag> heads = new ArrayList<>(List.of(
                tag("meta").with("charset", "utf-8"),
                tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                tag("title").of(title.isEmpty() ? name : title + " · " + name),
                tag("link").with("rel", "icon").with("href", up + "assets/favicon.svg"),
                tag("link").with("rel", "stylesheet").with("href", up + "assets/atlas.css")));
        heads.addAll(head);
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        tag("html")
                .with("lang", tagOf(language()))
                .of(
                        tag("head").of(heads),
                        tag("body")
                                .of(
                                        header(up, name),
                                        tag("main").with("id", "main").of(main),
                                        footer()))
                .to(out);
        return out.append('\n').toString();
    }

    private static Tag header(String up, String name) {
        Tag home = link(up + "index.html", "")
                .with("class", "name")
                .of(tag("span", "mark").with("aria-hidden", "true"), tag("span").of(name));
        return tag("header", "site").of(tag("div", "wide").of(home));
    }

    private Tag footer() {
        return tag("footer", "site")
                .of(tag("div", "wide").of(tag("p").of(say("The graph is under CC BY 4.0.", "图谱以 CC BY 4.0 许可发布。"))));
    }
}
