package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;

/** The ways from one page of an answer to the others. */
public final class Pages {
    private Pages() {}

    /** {@return the ways to these addresses, by relation} */
    public static Markup of(Language language, Map<String, String> pages) {
        Map<String, String> words = Map.of(
                "first", language.pick("First", "第一页"),
                "prev", language.pick("Previous", "上一页"),
                "next", language.pick("Next", "下一页"));
        List<Tag> links = pages.entrySet().stream()
                .map(page -> link(page.getValue(), words.getOrDefault(page.getKey(), page.getKey()))
                        .with("rel", page.getKey()))
                .toList();
        return pages.isEmpty() ? Markup.none() : PageTemplates.fill("pages", language, "pages", links);
    }
}
