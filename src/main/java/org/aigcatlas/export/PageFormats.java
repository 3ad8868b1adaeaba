package org.aigcatlas.export;

import java.util.List;
import org.aigcatlas.graph.Text;

/** Pages and notes to read and to publish, one a thing. */
final class PageFormats {
    private PageFormats() {}

    static List<Exporter> all() {
        return List.of(
                new Obsidian(format(
                        "obsidian",
                        "Obsidian and other editors of Markdown: one linked note a thing",
                        "供 Obsidian 等 Markdown 编辑器使用：每个事物一篇互相链接的笔记",
                        EvidenceForm.RDF12,
                        EvidenceForm.NONE,
                        EvidenceForm.REIFIED)),
                new HtmlSite(format(
                        "html",
                        "any web host: linked pages with their data beside them",
                        "可放到任何网站上：互相链接的网页，附带数据",
                        EvidenceForm.REIFIED,
                        EvidenceForm.NONE)));
    }

    private static Format format(String name, String en, String zh, EvidenceForm... evidence) {
        return new Format(
                name,
                new Text(en, zh),
                "application/zip",
                "zip",
                List.of(evidence),
                false,
                false,
                Rdf12.NEVER,
                "concepts");
    }
}
