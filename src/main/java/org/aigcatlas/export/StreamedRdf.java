package org.aigcatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
record StreamedRdf(Format format, RDFFormat syntax) implements Exporter.OfFile {

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
