package org.aigcatlas.export;

import java.util.List;
import org.aigcatlas.graph.Text;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes of RDF. */
final class RdfFormats {
    private static final List<EvidenceForm> ANY = List.of(EvidenceForm.REIFIED, EvidenceForm.NONE, EvidenceForm.RDF12);
    private static final List<EvidenceForm> PLAIN = List.of(EvidenceForm.REIFIED, EvidenceForm.NONE);
    private static final List<EvidenceForm> ANNOTATED =
            List.of(EvidenceForm.RDF12, EvidenceForm.REIFIED, EvidenceForm.NONE);

    private RdfFormats() {}

    static List<Exporter> all() {
        return List.of(
                new PrettyTurtle(format(
                        "turtle",
                        "RDF to read and to compare: sorted, the same graph gives the same bytes",
                        "便于阅读和比较的 RDF：内容有序，同一图每次导出逐字节相同",
                        "text/turtle",
                        "ttl",
                        ANY,
                        Rdf12.ASKED)),
                new PrettyTurtle(format(
                        "turtle12",
                        "Turtle of RDF 1.2, with who says so as annotations on the facts",
                        "RDF 1.2 的 Turtle，出处以注解形式标注在事实上",
                        "text/turtle",
                        "ttl",
                        ANNOTATED,
                        Rdf12.ALWAYS)),
                new PrettyTrig(format(
                        "trig",
                        "Turtle with named graphs, so that each fact keeps its source",
                        "带命名图的 Turtle，每条事实都保留来源",
                        "application/trig",
                        "trig",
                        ANY,
                        Rdf12.ASKED)),
                new StreamedRdf(
                        format(
                                "ntriples",
                                "RDF line by line, for large graphs and command-line tools",
                                "逐行的 RDF，适合大图和命令行工具",
                                "application/n-triples",
                                "nt",
                                ANY,
                                Rdf12.ALWAYS),
                        RDFFormat.NTRIPLES_UTF8),
                new StreamedRdf(
                        format(
                                "nquads",
                                "RDF line by line with named graphs, for loading into stores",
                                "带命名图的逐行 RDF，便于导入数据库",
                                "application/n-quads",
                                "nq",
                                ANY,
                                Rdf12.ALWAYS),
                        RDFFormat.NQUADS_UTF8),
                new JsonLd(format(
                        "jsonld",
                        "JSON for programs that know nothing of RDF, and RDF for those that do",
                        "不懂 RDF 的程序可当作 JSON 使用，懂的可当作 RDF 使用",
                        "application/ld+json",
                        "jsonld",
                        PLAIN,
                        Rdf12.NEVER)),
                new RdfXml(format(
                        "rdfxml",
                        "RDF for older tools",
                        "供旧工具使用的 RDF",
                        "application/rdf+xml",
                        "rdf",
                        PLAIN,
                        Rdf12.NEVER)),
                new StreamedRdf(
                        format(
                                "rdf-thrift",
                                "RDF in binary, the fastest way from Jena to Jena",
                                "二进制 RDF，Jena 之间传输最快",
                                "application/rdf+thrift",
                                "rt",
                                ANY,
                                Rdf12.ALWAYS),
                        RDFFormat.RDF_THRIFT));
    }

    private static Format format(
            String name,
            String en,
            String zh,
            String mediaType,
            String ending,
            List<EvidenceForm> evidence,
            Rdf12 rdf12) {
        return new Format(name, new Text(en, zh), mediaType, ending, evidence, true, false, rdf12, "concepts");
    }
}
