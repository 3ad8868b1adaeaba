package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.markup.Tag;

/** A table that can be scrolled, and whose cells stand below each other where there is little room. */
final class RowTable {
    private RowTable() {}

    /** {@return the table, with a name for those who don't see it} */
    static Tag of(String name, List<String> columns, List<Tag> rows) {
        Tag head = tag("tr")
                .of(columns.stream()
                        .map(column -> tag("th").with("scope", "col").of(column))
                        .toList());
        return tag("div", "scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", name)
                .of(tag("table", "answer stacked")
                        .of(tag("thead").of(head), tag("tbody").of(rows)));
    }
}
