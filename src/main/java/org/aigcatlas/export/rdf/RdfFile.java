package org.aigcatlas.export.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.export.format.ExportRefusal;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.rdf.Rdf12Support;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.rdf.SyntaxWriter;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * RDF in one of its syntaxes.
 *
 * @param format what is to be known of it
 * @param syntax the syntax
 */
public record RdfFile(Format format, RdfSyntax syntax) implements Exporter.OfFile {

    /** {@return an exporter for each syntax that is written, Turtle also with the evidence as annotations} */
    public static List<RdfFile> all() {
        List<RdfFile> all =
                new ArrayList<>(RdfSyntax.written().stream().map(RdfFile::plain).toList());
        all.add(1, annotated());
        return all;
    }

    private static RdfFile plain(RdfSyntax syntax) {
        SyntaxWriter writer = syntax.writer();
        List<EvidenceForm> evidence = new ArrayList<>(List.of(EvidenceForm.REIFIED, EvidenceForm.NONE));
        if (writer.rdf12() != Rdf12Support.NEVER) {
            evidence.add(EvidenceForm.RDF12);
        }
        return of(syntax, writer.word(), writer.use(), writer.rdf12(), evidence);
    }

    private static RdfFile annotated() {
        return of(
                RdfSyntax.TURTLE,
                "turtle12",
                new Text(
                        "Turtle of RDF 1.2, with who says so as annotations on the facts",
                        "RDF 1.2 的 Turtle，出处以注解形式标注在事实上"),
                Rdf12Support.ALWAYS,
                List.of(EvidenceForm.RDF12, EvidenceForm.REIFIED, EvidenceForm.NONE));
    }

    private static RdfFile of(
            RdfSyntax syntax, String name, Text use, Rdf12Support rdf12, List<EvidenceForm> evidence) {
        Format format = Format.of(
                name, use.en(), use.zh(), syntax.type(), syntax.ending(), evidence.toArray(EvidenceForm[]::new));
        return new RdfFile(format.withInferred().withRdf12(rdf12), syntax);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        Optional<RDFFormat> streamed = syntax.writer().streamed();
        if (streamed.isPresent()) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(buffered, streamed.get());
            writer.start();
            send(selection, writer);
            writer.finish();
        } else {
            DatasetGraph content = DatasetGraphFactory.createGeneral();
            send(selection, StreamRDFLib.dataset(content));
            check(selection, content.getDefaultGraph());
            Iter.toList(content.listGraphNodes()).stream()
                    .sorted(NodeOrder.BY_TEXT)
                    .forEach(name -> check(selection, content.getGraph(name)));
            syntax.writer().layout().write(content, buffered);
        }
        buffered.flush();
    }

    private void send(Selection selection, StreamRDF to) {
        if (syntax.holdsGraphs() && !syntax.isOfDocuments()) {
            selection.quads(to::quad);
        } else {
            selection.triples(to::triple);
        }
    }

    private void check(Selection selection, Graph graph) {
        if (format.rdf12() == Rdf12Support.ASKED && !selection.options().rdf12()) {
            ExportRefusal.in(syntax.label() + " 1.1").refuseRdf12(graph);
        } else {
            syntax.writer().check(graph, ExportRefusal.in(syntax.label()));
        }
    }
}
