package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.table.Chart;
import org.aigcatlas.serve.table.TableView;
import org.aigcatlas.thing.ThingDescription;

/** What the page of a thing shows first by its class, as answers to questions about it. */
final class ThingTables {
    private static final int SHOWN = 10;

    /**
     * A table that stands on the pages of a class.
     *
     * @param of the class, by its local name
     * @param title what is above it
     * @param query the question it answers
     * @param parameter the parameter that takes the thing
     * @param sort how it is sorted, as an address says it; empty for the order of the answer
     */
    private record Table(String of, Text title, String query, String parameter, String sort) {}

    private static final List<Table> TABLES = List.of(
            new Table("Vendor", new Text("Tools", "工具"), "tools-by-vendor", "vendor", ""),
            new Table("Vendor", new Text("Models", "模型"), "models-of-vendor", "vendor", "-released"),
            new Table("Model", new Text("Prices", "价格"), "cheapest-offerings", "model", ""),
            new Table("Tool", new Text("Models behind it", "背后的模型"), "models-behind-tool", "tool", ""),
            new Table("ModelFamily", new Text("Offerings", "模型服务"), "offerings-of-family", "family", ""),
            new Table("Task", new Text("Tools for it", "可用的工具"), "tools-for-task", "task", ""),
            new Table("Provider", new Text("Models it serves", "提供的模型"), "models-of-provider", "provider", ""));

    private final Site site;
    private final Request request;
    private final Language language;

    ThingTables(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return the tables that fit the thing and hold something, each with its title} */
    List<Markup> of(ThingDescription description) {
        Set<String> classes = description.classes().stream().map(Named::slug).collect(Collectors.toSet());
        List<Markup> sections = new ArrayList<>();
        TABLES.stream()
                .filter(table -> classes.contains(table.of())
                        && site.atlas().queries().names().contains(table.query()))
                .forEach(table -> sections.addAll(section(table, description.thing())));
        return sections;
    }

    private List<Markup> section(Table table, Named thing) {
        CannedQuery query = site.atlas().queries().get(table.query());
        Map<String, List<String>> given = Map.of(table.parameter(), List.of(thing.slug()));
        Answer answer = site.answers().get(query.name(), given);
        if (!(answer instanceof Answer.Rows rows) || rows.rows().isEmpty()) {
            return List.of();
        }
        Answer.Rows sorted = TableView.of(table.sort().isEmpty() ? Map.of() : Map.of("sort", List.of(table.sort())))
                .on(rows, language);
        Answer.Rows few = new Answer.Rows(
                sorted.columns(),
                sorted.rows().subList(0, Math.min(SHOWN, sorted.rows().size())));
        Tag section = tag("section")
                .of(
                        tag("h2").of(table.title().in(language)),
                        site.table(request).of(query, few, HtmlAnswerTable.PLAIN));
        if (rows.rows().size() > SHOWN) {
            section = section.of(tag("p").of(link(
                    address(query, "", given, table.sort()),
                    language.pick(
                            "All " + rows.rows().size() + " in the table",
                            "在表格中查看全部 " + rows.rows().size() + " 项"))));
        }
        return List.of(section.of(charts(query, rows, given)));
    }

    private List<Tag> charts(CannedQuery query, Answer.Rows rows, Map<String, List<String>> given) {
        return rows.rows().size() < 3
                ? List.of()
                : Chart.of(rows.columns()).stream()
                        .filter(chart -> chart == Chart.PRICES)
                        .map(chart -> tag("details", "charts")
                                .of(
                                        tag("summary").of(chart.title().in(language)),
                                        tag("img")
                                                .with("loading", "lazy")
                                                .with("alt", chart.title().in(language))
                                                .with(
                                                        "src",
                                                        address(query, ".svg", given, "") + "&chart=" + chart.word())))
                        .toList();
    }

    private String address(CannedQuery query, String ending, Map<String, List<String>> given, String sort) {
        String more = sort.isEmpty() ? "" : "&sort=" + Links.encode(sort);
        return site.addresses().link(Links.QUERIES + "/" + query.name() + ending + Links.query(given) + more, request);
    }
}
