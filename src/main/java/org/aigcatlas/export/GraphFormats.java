package org.aigcatlas.export;

import java.util.List;
import org.aigcatlas.graph.Text;

/** The forms for tools that draw, query or tabulate graphs. */
final class GraphFormats {
    private static final List<EvidenceForm> ON_EDGES =
            List.of(EvidenceForm.NONE, EvidenceForm.REIFIED, EvidenceForm.RDF12);

    private GraphFormats() {}

    static List<Exporter> all() {
        return List.of(
                new OwlOntology(new Format(
                        "owl",
                        new Text(
                                "Protégé and OWL reasoners: the vocabulary with the things as individuals, in OWL 2 DL",
                                "供 Protégé 与 OWL 推理机使用：词汇表，以及作为个体的事物，符合 OWL 2 DL"),
                        "text/turtle",
                        "owl",
                        List.of(EvidenceForm.NONE),
                        true,
                        false,
                        Rdf12.NEVER,
                        "concepts")),
                new GraphMl(
                        file(
                                "graphml",
                                "Gephi, Cytoscape, NetworkX, igraph",
                                "供 Gephi、Cytoscape、NetworkX、igraph 使用",
                                "application/graphml+xml",
                                "graphml"),
                        false),
                new GraphMl(
                        file(
                                "graphml-yed",
                                "yEd: GraphML with shapes, labels and colours",
                                "供 yEd 使用：带图形、标签和颜色的 GraphML",
                                "application/graphml+xml",
                                "graphml"),
                        true),
                new Gexf(file(
                        "gexf",
                        "Gephi and Gephi Lite: typed attributes, colours by class, dates on the time line",
                        "供 Gephi 与 Gephi Lite 使用：属性带类型，按类着色，日期可用于时间轴",
                        "application/gexf+xml",
                        "gexf")),
                new CytoscapeJs(file(
                        "cytoscape",
                        "Cytoscape.js in web pages, and Cytoscape",
                        "供网页中的 Cytoscape.js 以及 Cytoscape 使用",
                        "application/json",
                        "cyjs")),
                new Cx2(file(
                        "cx2",
                        "Cytoscape 3.10 and NDEx, with a style",
                        "供 Cytoscape 3.10 与 NDEx 使用，带样式",
                        "application/json",
                        "cx2")),
                new Cypher(file(
                        "cypher",
                        "Neo4j and Memgraph: a script to run",
                        "供 Neo4j 与 Memgraph 使用：可直接运行的脚本",
                        "application/x-cypher-query",
                        "cypher")),
                new Neo4jCsv(file(
                        "neo4j-csv",
                        "neo4j-admin database import: nodes and relationships of a large graph",
                        "供 neo4j-admin database import 导入大图：节点表与关系表",
                        "application/zip",
                        "zip")),
                new CsvTables(new Format(
                        "csv",
                        new Text(
                                "spreadsheets, pandas, DuckDB: one table a class, and the edges",
                                "供电子表格、pandas、DuckDB 使用：每类一张表，外加一张关系表"),
                        "application/zip",
                        "zip",
                        ON_EDGES,
                        false,
                        true,
                        Rdf12.NEVER,
                        "concepts")));
    }

    private static Format file(String name, String en, String zh, String mediaType, String ending) {
        return new Format(name, new Text(en, zh), mediaType, ending, ON_EDGES, false, false, Rdf12.NEVER, "concepts");
    }
}
