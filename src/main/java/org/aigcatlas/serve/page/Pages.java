package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;

/** The ways from one page of an answer to the others. */
final class Pages {
    private final Language language;

    Pages(Language language) {
        this.language = language;
    }

    /** {@return the ways to these addresses, by relation} */
    Markup of(Map<String, String> pages) {
        Map<String, String> words = Map.of(
                "first", language.pick("First", "第一页"),
                "prev", language.pick("Previous", "上一页"),
                "next", language.pick("Next", "下一页"));
        return pages.isEmpty()
                ? Markup.none()
                : tag("nav", "pages")
                        .with("aria-label", language.pick("Pages of the answer", "答案分页"))
                        .of(pages.entrySet().stream()
                                .map(page -> link(page.getValue(), words.getOrDefault(page.getKey(), page.getKey()))
                                        .with("rel", page.getKey()))
                                .toList());
    }
}
