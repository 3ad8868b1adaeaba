package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.table.Cell;
import org.aigcatlas.serve.table.TableView;

/**
 * The beginning of the answer to a question, for pages that lead to the whole.
 *
 * @param query the canned query
 * @param given what it is asked with
 * @param whole all that answers it, in the order that is wanted
 * @param sort how it is sorted, as an address says it; empty for the order of the answer
 * @param columns the columns to show; empty for all that hold something
 */
public record AnswerPreview(
        CannedQuery query, Map<String, List<String>> given, Answer whole, String sort, List<String> columns) {
    /** {@return the answer to a question of this site, from before where the graph is still the same} */
    public static AnswerPreview of(
            Site site,
            Request request,
            CannedQuery query,
            Map<String, List<String>> given,
            String sort,
            List<String> columns) {
        Answer answer = site.answers().get(query.name(), given);
        Answer sorted = answer instanceof Answer.Rows rows && !sort.isEmpty()
                ? TableView.of(Map.of("sort", List.of(sort))).on(rows, request.language())
                : answer;
        return new AnswerPreview(query, given, sorted, sort, columns);
    }

    /** {@return how many rows the whole answer has; one where it is a verdict} */
    public int size() {
        return whole instanceof Answer.Rows rows ? rows.rows().size() : 1;
    }

    /** {@return a table of so many rows at the most} */
    public Markup table(Site site, Request request, int most) {
        Answer few = whole instanceof Answer.Rows rows ? first(rows, most) : whole;
        return site.table(request).of(query, few, HtmlAnswerTable.PLAIN);
    }

    private Answer.Rows first(Answer.Rows rows, int most) {
        Answer.Rows told = columns.isEmpty() ? rows : filled(rows);
        Answer.Rows few = new Answer.Rows(
                told.columns(),
                told.rows().subList(0, Math.min(most, told.rows().size())));
        return columns.isEmpty() ? filled(few) : few;
    }

    /** Where few rows are shown, what none of them has is left out. */
    private Answer.Rows filled(Answer.Rows rows) {
        List<String> shown = rows.columns().stream()
                .filter(variable -> {
                    String column = Column.of(variable, rows.columns());
                    return columns.isEmpty()
                            ? rows.rows().stream()
                                    .anyMatch(row -> !Cell.of(row, column).isEmpty())
                            : columns.contains(column);
                })
                .toList();
        Set<List<String>> seen = new HashSet<>();
        return new Answer.Rows(
                shown,
                rows.rows().stream()
                        .filter(row -> seen.add(shown.stream()
                                .map(variable -> String.valueOf(row.get(variable)))
                                .toList()))
                        .toList());
    }

    /** {@return a link to the whole answer, where more than so many rows are in it} */
    public Markup wayToWhole(Site site, Request request, int shown) {
        String words = request.language().pick("All " + size() + " in the table", "在表格中查看全部 " + size() + " 项");
        return size() <= shown ? Markup.none() : tag("p", "all").of(link(address(site, request, ""), words));
    }

    /** {@return the address of the whole answer; {@code ending} chooses its form} */
    public String address(Site site, Request request, String ending) {
        Map<String, List<String>> asked = new LinkedHashMap<>(given);
        if (!sort.isEmpty()) {
            asked.put("sort", List.of(sort));
        }
        return address(site, request, query.name() + ending, asked);
    }

    /** {@return the address of a question that is asked with this} */
    public static String address(Site site, Request request, CannedQuery query, Map<String, List<String>> given) {
        return address(site, request, query.name(), given);
    }

    private static String address(Site site, Request request, String file, Map<String, List<String>> given) {
        return site.addresses().link(Links.QUERIES + "/" + file + Links.query(given), request);
    }
}
