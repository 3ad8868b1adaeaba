package org.aigcatlas.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.format.UnsupportedContent;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * RDF/XML, for tools that read nothing newer.
 *
 * @param format what is to be known of it
 */
public record RdfXml(Format format) implements Exporter.OfFile {
    /** The exporter with its description. */
    public RdfXml() {
        this(Format.of(
                        "rdfxml",
                        new Text("RDF for older tools", "供旧工具使用的 RDF"),
                        "application/rdf+xml",
                        "rdf",
                        EvidenceForm.REIFIED,
                        EvidenceForm.NONE)
                .withInferred());
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Graph graph = TurtleLayout.graphOf(selection);
        UnsupportedContent.in("RDF/XML").refuseForXml(graph);
        Prefixes.wellKnown().forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    }
}
