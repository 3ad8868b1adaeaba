package org.aigcatlas.export.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Rdf12Support;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Text;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * A syntax of RDF that is written statement by statement.
 *
 * @param format what is to be known of it
 * @param syntax the syntax
 */
public record StreamedRdf(Format format, RDFFormat syntax) implements Exporter.OfFile {
    /** {@return N-Triples} */
    public static StreamedRdf nTriples() {
        return new StreamedRdf(
                Format.of(
                                "ntriples",
                                new Text(
                                        "RDF line by line, for large graphs and command-line tools",
                                        "逐行的 RDF，适合大图和命令行工具"),
                                "application/n-triples",
                                "nt",
                                EvidenceForm.REIFIED,
                                EvidenceForm.NONE,
                                EvidenceForm.RDF12)
                        .withInferred()
                        .withRdf12(Rdf12Support.ALWAYS),
                RDFFormat.NTRIPLES_UTF8);
    }

    /** {@return N-Quads} */
    public static StreamedRdf nQuads() {
        return new StreamedRdf(
                Format.of(
                                "nquads",
                                new Text(
                                        "RDF line by line with named graphs, for loading into stores",
                                        "带命名图的逐行 RDF，便于导入数据库"),
                                "application/n-quads",
                                "nq",
                                EvidenceForm.REIFIED,
                                EvidenceForm.NONE,
                                EvidenceForm.RDF12)
                        .withInferred()
                        .withRdf12(Rdf12Support.ALWAYS),
                RDFFormat.NQUADS_UTF8);
    }

    /** {@return RDF Thrift} */
    public static StreamedRdf thrift() {
        return new StreamedRdf(
                Format.of(
                                "rdf-thrift",
                                new Text("RDF in binary, the fastest way from Jena to Jena", "二进制 RDF，Jena 之间传输最快"),
                                "application/rdf+thrift",
                                "rt",
                                EvidenceForm.REIFIED,
                                EvidenceForm.NONE,
                                EvidenceForm.RDF12)
                        .withInferred()
                        .withRdf12(Rdf12Support.ALWAYS),
                RDFFormat.RDF_THRIFT);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        StreamRDF writer = StreamRDFWriter.getWriterStream(buffered, syntax);
        writer.start();
        if (RDFLanguages.isQuads(syntax.getLang())) {
            selection.quads(writer::quad);
        } else {
            selection.triples(writer::triple);
        }
        writer.finish();
        buffered.flush();
    }
}
