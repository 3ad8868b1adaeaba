package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;

/** A table that can be scrolled. */
final class RowTable {
    private RowTable() {}

    /**
     * Makes a table.
     *
     * @param name its name for those who don't see it
     * @param style its classes of the style sheet; {@code stacked} puts cells below each other where there is little room
     * @param columns what is at the top of each column
     * @param rows its rows
     * @return the table
     */
    static Tag of(String name, String style, List<String> columns, List<Tag> rows) {
        return under(
                name,
                style,
                columns.stream()
                        .map(column -> tag("th").with("scope", "col").of(column))
                        .toList(),
                rows);
    }

    /** {@return the same under heads that are elements already} */
    static Tag under(String name, String style, List<Tag> head, List<Tag> rows) {
        return PageTemplates.fill("table", Language.EN, "name", name, "style", style, "head", head, "rows", rows);
    }
}
