package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.table.Cell;
import org.aigcatlas.serve.table.Chart;
import org.aigcatlas.serve.table.TableView;

/** The page of one question: its form, its answer, and the query itself. */
public final class QueryPage extends SitePage {
    private final CannedQuery query;
    /** What a question after the way from one thing to another takes. */
    private static final int HANDFUL = 6;

    private static final int MOST_PICKED = 6;

    private final Map<String, List<String>> given;
    private final TableView view;

    /** The page of a query, with what was given for its parameters. */
    public QueryPage(Site site, Request request, CannedQuery query, Map<String, List<String>> given) {
        super(site, request);
        this.query = query;
        this.given = given;
        this.view = TableView.of(request.parameters());
    }

    /**
     * Makes the page with an answer.
     *
     * @param whole all that answers the question
     * @param answer the rows to show
     * @param total how many rows there are in all
     * @param pages the other pages of the answer, by relation
     * @return the page
     */
    public String answered(Answer whole, Answer answer, int total, Map<String, String> pages) {
        HtmlAnswerTable table = site.table(request);
        TableHandles handles = new TableHandles(query, request, this::seen);
        String action = site.addresses().link("/queries/" + query.name());
        Markup tools = whole instanceof Answer.Rows rows && rows.rows().size() > HANDFUL
                ? Markup.parts(
                        tag("details", "tools")
                                .when(!view.isPlain(), "open", "")
                                .of(
                                        tag("summary").of(language.pick("Filter, sort, choose columns", "筛选、排序与选列")),
                                        new TableTools(site.words(), request, query).form(rows, answer, action, given)),
                        table.sideBySide(query, picked(rows)),
                        charts(rows))
                : Markup.none();
        boolean isHandled = whole instanceof Answer.Rows rows && rows.rows().size() > HANDFUL;
        return page(Markup.parts(
                drawing(whole),
                tools,
                tag("p", "count").of(count(answer, total)),
                table.of(query, answer, isHandled ? handles : HtmlAnswerTable.PLAIN),
                Pages.of(language, pages)));
    }

    /** What is a graph, or the way from one thing to another, is drawn, too. */
    private Markup drawing(Answer whole) {
        String title = language.pick("The answer as a drawing", "答案图示");
        if (whole instanceof Answer.Triples) {
            String asked = Links.query(given);
            return piece(title, "?scope=" + Links.encode("query:" + query.name() + asked), true);
        }
        boolean isWay = query.isAskedWith(Links.WAY);
        return isWay && whole instanceof Answer.Rows rows && !rows.rows().isEmpty()
                ? piece(title, Links.query(way()), true)
                : Markup.none();
    }

    private Map<String, List<String>> way() {
        Map<String, List<String>> way = new LinkedHashMap<>(Map.of("things", List.of("")));
        query.parameters().forEach(end -> way.put(end.name(), given.getOrDefault(end.name(), end.defaults())));
        return way;
    }

    private Answer.Rows picked(Answer.Rows rows) {
        String column = Column.of(rows.columns().getFirst(), rows.columns());
        return new Answer.Rows(
                rows.columns(),
                rows.rows().stream()
                        .filter(row ->
                                view.picked().contains(Cell.of(row, column).key()))
                        .limit(MOST_PICKED)
                        .toList());
    }

    private Markup charts(Answer.Rows rows) {
        TableView drawn = view.withAllColumns();
        Answer.Rows shown = drawn.on(rows, language);
        List<Tag> charts = Chart.of(rows.columns()).stream()
                .map(chart -> tag("figure")
                        .of(
                                tag("img")
                                        .with("loading", "lazy")
                                        .with("alt", chart.described(shown, language))
                                        .with("src", address(".svg", drawn, Map.of("chart", List.of(chart.word())))),
                                tag("figcaption").of(chart.title().in(language))))
                .toList();
        return charts.isEmpty()
                ? Markup.none()
                : tag("details", "charts")
                        .of(tag("summary").of(language.pick("Charts", "图表")))
                        .of(charts);
    }

    private String seen(TableView other) {
        return address("", other, Map.of());
    }

    private String address(String ending, TableView other, Map<String, List<String>> more) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(given);
        parameters.putAll(other.parameters());
        parameters.putAll(more);
        return site.addresses().link("/queries/" + query.name() + ending + Links.query(parameters), request);
    }

    /** {@return the page with what is wrong with the parameters} */
    public String refused(Fault fault) {
        return page(FaultPages.list(fault, language));
    }

    private String page(Markup result) {
        String question = query.question().in(language);
        return page(
                question,
                List.of(tag("meta").with("name", "description").with("content", question)),
                fill(
                        "query",
                        "queries",
                        site.addresses().link("/queries", request),
                        "name",
                        query.name(),
                        "question",
                        question,
                        "form",
                        form(),
                        "result",
                        result,
                        "forms",
                        forms(),
                        "source",
                        source()));
    }

    /** Fields of which none must be filled leave their room to the answer. */
    private Markup form() {
        Tag form = site.form(request).of(query, given);
        return query.parameters().stream().allMatch(Parameter::optional) && given.isEmpty()
                ? tag("details", "tools").of(tag("summary").of(language.pick("Ask for a part alone", "缩小查询范围")), form)
                : form;
    }

    private String count(Answer answer, int total) {
        if (!(answer instanceof Answer.Rows rows) || rows.rows().isEmpty()) {
            return "";
        }
        return rows.rows().size() == total
                ? language.pick(total + (total == 1 ? " row" : " rows"), "共 " + total + " 行")
                : language.pick(
                        rows.rows().size() + " of " + total + " rows",
                        "共 " + total + " 行，此处 " + rows.rows().size() + " 行");
    }

    private List<Tag> forms() {
        Map<String, String> forms = new TreeMap<>(Map.of("json", "JSON", "csv", "CSV", "tsv", "TSV"));
        if (query.query().isSelectType()) {
            forms.put("xml", "XML");
        } else {
            RdfSyntax.ofDocuments().forEach(syntax -> forms.put(syntax.ending(), syntax.label()));
        }
        return forms.entrySet().stream()
                .map(form -> link(address("." + form.getKey(), view, Map.of()), form.getValue()))
                .toList();
    }

    private String source() {
        return query.text().lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n"));
    }
}
