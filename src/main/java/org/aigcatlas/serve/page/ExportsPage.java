package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Request;

/** The page from which the graph is taken away: a form, every format with what it is for, every scope. */
public final class ExportsPage {
    private final Site site;
    private final Request request;
    private final Language language;

    /** The page of this site, as this request asks for it. */
    public ExportsPage(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return the page} */
    public String html() {
        String title = language.pick("Exports", "导出");
        return site.layout(request)
                .page(
                        title,
                        List.of(),
                        tag("div", "wide")
                                .of(
                                        tag("h1").of(title),
                                        tag("p", "lead").of(lead()),
                                        new ExportForm(site.addresses(), language).html(),
                                        tag("h2").of(language.pick("Formats", "格式")),
                                        RowTable.of(
                                                language.pick("Formats", "格式"),
                                                List.of(
                                                        language.pick("Format", "格式"),
                                                        language.pick("For", "用途"),
                                                        language.pick("File", "文件"),
                                                        language.pick("Example", "示例")),
                                                Exports.formats().stream()
                                                        .map(this::row)
                                                        .toList()),
                                        tag("h2").of(language.pick("Scopes", "范围")),
                                        RowTable.of(
                                                language.pick("Scopes", "范围"),
                                                List.of(
                                                        language.pick("Scope", "范围"),
                                                        language.pick("Holds", "内容"),
                                                        language.pick("Example", "示例")),
                                                ScopeKind.ALL.stream()
                                                        .map(this::row)
                                                        .toList())));
    }

    private String lead() {
        return language.pick(
                "Any part of the graph, in the form that another program opens. Each has an address: /export/FORMAT?scope=SCOPE.",
                "图谱的任何部分都能导出为其他程序可以打开的格式。每种格式都有自己的地址：/export/FORMAT?scope=SCOPE。");
    }

    private Tag row(Format format) {
        return tag("tr")
                .of(
                        tag("td").of(tag("code").of(format.name())),
                        tag("td").of(format.use().in(language)),
                        tag("td").of(tag("code").of("." + format.ending())),
                        tag("td").of(link(site.addresses().link(site.example(format)), format.example())));
    }

    private Tag row(ScopeKind scope) {
        return tag("tr")
                .of(
                        tag("td").of(tag("code").of(scope.form())),
                        tag("td").of(scope.about().in(language)),
                        tag("td").of(tag("code").of(scope.example())));
    }
}
