package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.table.TableView;

/** The heads of a table that sort it, and the boxes that pick rows to be set side by side. */
final class TableHandles implements HtmlAnswerTable.Handles {
    private final CannedQuery query;
    private final Language language;
    private final TableView view;
    private final Function<TableView, String> address;

    /** The handles of the answer to a query; {@code address} is that of the answer seen so. */
    TableHandles(CannedQuery query, Request request, Function<TableView, String> address) {
        this.query = query;
        this.language = request.language();
        this.view = TableView.of(request.parameters());
        this.address = address;
    }

    @Override
    public Tag head(String column, String words) {
        boolean isSorted = view.sort().filter(column::equals).isPresent();
        String sign = isSorted ? view.descending() ? " ↓" : " ↑" : "";
        return tag("th")
                .with("scope", "col")
                .when(isSorted, "aria-sort", view.descending() ? "descending" : "ascending")
                .of(link(address.apply(view.sortedBy(column)), words + sign)
                        .with(
                                "title",
                                query.column(column)
                                        .map(known -> known.about().in(language))
                                        .orElse("")));
    }

    @Override
    public Tag before(String key) {
        return tag("td", "pick")
                .of(tag("input")
                        .with("type", "checkbox")
                        .with("name", "pick")
                        .with("value", key)
                        .with("form", TableTools.ID)
                        .with("aria-label", language.pick("set side by side: ", "并排比较：") + key)
                        .when(view.picked().contains(key), "checked", ""));
    }

    @Override
    public Optional<Tag> headBefore() {
        return Optional.of(tag("th")
                .with("scope", "col")
                .of(tag("button")
                        .with("type", "submit")
                        .with("form", TableTools.ID)
                        .of(language.pick("Compare", "比较"))));
    }
}
