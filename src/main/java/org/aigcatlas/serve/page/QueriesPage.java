package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.serve.http.Request;

/** The page that lists every canned query by name, for those who call them from programs. */
public final class QueriesPage extends SitePage {
    /** The page of this site, as this request asks for it. */
    public QueriesPage(Site site, Request request) {
        super(site, request);
    }

    /** {@return the page} */
    public String html() {
        String title = language.pick("Queries", "查询");
        String lead = language.pick(
                "Each has an address of its own: as a page, or with .json, .csv, .tsv or .xml at the end for programs. Parameters take a name in either language, an alias or an IRI.",
                "每个查询都有自己的地址：可作网页打开，也可在末尾加 .json、.csv、.tsv 或 .xml 供程序调用。参数可填中英文名称、别名或 IRI。");
        Tag table = RowTable.of(
                title,
                "answer stacked",
                List.of(
                        language.pick("Question", "问题"),
                        language.pick("Name", "名称"),
                        language.pick("Parameters", "参数")),
                site.atlas().queries().all().stream().map(this::row).toList());
        return page(title, List.of(), fill("listing", "title", title, "lead", lead, "content", table));
    }

    private Tag row(CannedQuery query) {
        String page = site.addresses().link("/queries/" + query.name(), request);
        return tag("tr")
                .of(
                        tag("td").of(link(page, query.question().in(language))),
                        tag("td").of(tag("code").of(query.name())),
                        tag("td")
                                .of(query.parameters().stream()
                                        .map(this::parameter)
                                        .toList()));
    }

    private Tag parameter(Parameter parameter) {
        return tag("span", "parameter")
                .of(tag("code").of(parameter.name()))
                .of(tag("small").of(parameter.about().in(language)));
    }
}
