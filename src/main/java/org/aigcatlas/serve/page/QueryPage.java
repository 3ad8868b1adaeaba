package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The page of one question: its form, its answer, and the query itself. */
public final class QueryPage {
    private final Site site;
    private final Request request;
    private final CannedQuery query;
    private final Map<String, List<String>> given;
    private final Language language;

    /** The page of a query, with what was given for its parameters. */
    public QueryPage(Site site, Request request, CannedQuery query, Map<String, List<String>> given) {
        this.site = site;
        this.request = request;
        this.query = query;
        this.given = given;
        this.language = request.language();
    }

    /**
     * Makes the page with an answer.
     *
     * @param answer the rows to show
     * @param total how many rows there are in all
     * @param pages the other pages of the answer, by relation
     * @return the page
     */
    public String answered(Answer answer, int total, Map<String, String> pages) {
        return page(tag("section", "result")
                .with("id", "result")
                .of(
                        tag("p", "count").of(count(answer, total)),
                        site.table(request).of(query, answer),
                        new Pages(language).of(pages)));
    }

    /** {@return the page with what is wrong with the parameters} */
    public String refused(Fault fault) {
        return page(tag("section", "result").with("id", "result").of(FaultPages.list(fault, request.language())));
    }

    private String page(Markup result) {
        String question = query.question().in(language);
        return site.layout(request)
                .page(
                        question,
                        List.of(tag("meta").with("name", "description").with("content", question)),
                        tag("div", "wide query")
                                .of(
                                        tag("p", "eyebrow").of(crumbs()),
                                        tag("h1").of(question),
                                        site.form(request).of(query, given),
                                        result,
                                        elsewhere(),
                                        source()));
    }

    private List<Markup> crumbs() {
        return List.of(
                link(site.addresses().link("/queries", request), language.pick("Queries", "查询")),
                Markup.words(" / "),
                tag("code").of(query.name()));
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

    private Markup elsewhere() {
        Links addresses = site.addresses();
        String tail = Links.query(given);
        return tag("p", "forms")
                .of(tag("span").of(language.pick("This answer as", "以其他格式获取")))
                .of(forms().entrySet().stream()
                        .map(form -> link(
                                addresses.link("/queries/" + query.name() + "." + form.getKey()) + tail,
                                form.getValue()))
                        .toList());
    }

    private Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>(Map.of("json", "JSON", "csv", "CSV", "tsv", "TSV"));
        if (query.query().isSelectType()) {
            forms.put("xml", "XML");
        } else {
            RdfSyntax.ofDocuments().forEach(syntax -> forms.put(syntax.ending(), syntax.label()));
        }
        return forms;
    }

    private Markup source() {
        String body =
                query.text().lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n"));
        return tag("details", "source")
                .of(
                        tag("summary").of(language.pick("The query in SPARQL", "查询的 SPARQL 原文")),
                        tag("pre").with("tabindex", "0").of(tag("code").of(body)));
    }
}
