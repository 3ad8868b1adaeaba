package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The page of one question: its form, its answer, and the query itself. */
public final class QueryPage extends SitePage {
    private final CannedQuery query;
    private final Map<String, List<String>> given;

    /** The page of a query, with what was given for its parameters. */
    public QueryPage(Site site, Request request, CannedQuery query, Map<String, List<String>> given) {
        super(site, request);
        this.query = query;
        this.given = given;
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
        return page(Markup.parts(
                tag("p", "count").of(count(answer, total)),
                site.table(request).of(query, answer),
                Pages.of(language, pages)));
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
                        site.form(request).of(query, given),
                        "result",
                        result,
                        "forms",
                        forms(),
                        "source",
                        source()));
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
        String address = site.addresses().link("/queries/" + query.name() + ".");
        return forms.entrySet().stream()
                .map(form -> link(address + form.getKey() + Links.query(given), form.getValue()))
                .toList();
    }

    private String source() {
        return query.text().lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n"));
    }
}
