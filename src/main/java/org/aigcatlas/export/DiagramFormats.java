package org.aigcatlas.export;

import java.util.List;
import org.aigcatlas.graph.Text;

/** Diagrams to draw and to put into documents. */
final class DiagramFormats {
    private static final List<EvidenceForm> AS_THINGS = List.of(EvidenceForm.NONE, EvidenceForm.REIFIED);

    private DiagramFormats() {}

    static List<Exporter> all() {
        return List.of(
                new Dot(format(
                        "dot",
                        "Graphviz: pictures for papers and slides",
                        "供 Graphviz 使用：论文与幻灯片中的图",
                        "text/vnd.graphviz",
                        "dot",
                        AS_THINGS,
                        "concepts")),
                new Mermaid(format(
                        "mermaid",
                        "Mermaid: diagrams in wikis, notes and Markdown",
                        "供 Mermaid 使用：维基、笔记与 Markdown 中的图",
                        "text/vnd.mermaid",
                        "mmd",
                        AS_THINGS,
                        "around:chatgpt")),
                new PlantUml(format(
                        "plantuml",
                        "PlantUML: diagrams in documents that are kept as text",
                        "供 PlantUML 使用：以文本保存的文档中的图",
                        "text/plain",
                        "puml",
                        AS_THINGS,
                        "around:chatgpt")),
                new WebVowl(format(
                        "webvowl",
                        "WebVOWL: the vocabulary to look around in",
                        "供 WebVOWL 使用：浏览词汇表",
                        "application/json",
                        "json",
                        List.of(EvidenceForm.NONE),
                        "vocabulary")));
    }

    private static Format format(
            String name,
            String en,
            String zh,
            String mediaType,
            String ending,
            List<EvidenceForm> evidence,
            String example) {
        return new Format(name, new Text(en, zh), mediaType, ending, evidence, false, false, Rdf12.NEVER, example);
    }
}
