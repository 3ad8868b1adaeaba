package org.aigcatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * RDF/XML, for tools that read nothing newer.
 *
 * @param format what is to be known of it
 */
record RdfXml(Format format) implements Exporter.OfFile {

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Graph graph = PrettyTurtle.graphOf(selection);
        Unsayable.in("RDF/XML").refuseForXml(graph);
        Prefixes.wellKnown().forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    }
}
