package org.aigcatlas.serve.page;

import java.util.List;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Request;

/** The page from which the graph is taken away: a form, every format with what it is for, every scope. */
public final class ExportsPage extends SitePage {
    /** The page of this site, as this request asks for it. */
    public ExportsPage(Site site, Request request) {
        super(site, request);
    }

    /** {@return the page} */
    public String html() {
        Tag form = ExportForm.of(language, site.addresses().prefix());
        Tag formats = table(
                language.pick("Formats|Format|For|File|Example", "格式|格式|用途|文件|示例"),
                Exports.formats().stream().map(this::row).toList());
        Tag scopes = table(
                language.pick("Scopes|Scope|Holds|Example", "范围|范围|内容|示例"),
                ScopeKind.ALL.stream().map(this::row).toList());
        return page(
                language.pick("Exports", "导出"),
                List.of(),
                fill("exports", "form", form, "formats", formats, "scopes", scopes));
    }

    private static Tag table(String names, List<Tag> rows) {
        List<String> words = List.of(names.split("\\|"));
        return RowTable.of(words.getFirst(), "answer stacked", words.subList(1, words.size()), rows);
    }

    private Tag row(Format format) {
        String address = site.addresses().link(site.example(format));
        return fill(
                "format",
                "name",
                format.name(),
                "use",
                format.use().in(language),
                "ending",
                format.ending(),
                "address",
                address,
                "example",
                format.example());
    }

    private Tag row(ScopeKind scope) {
        return fill("scope", "form", scope.form(), "about", scope.about().in(language), "example", scope.example());
    }
}
