package org.aigcatlas.load.rdf;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.Thrift2StreamRDF;
import org.apache.jena.riot.thrift.ThriftRDF;
import org.apache.thrift.transport.TIOStreamTransport;
import org.apache.thrift.transport.TTransportException;

/** Reads RDF Thrift. Jena's reader takes the end of the bytes inside a row for the end of the document, so that one that was cut seems whole. */
final class ThriftReader {
    private ThriftReader() {}

    static void read(InputStream in, StreamRDF to) throws IOException {
        BoundedInputStream counted = BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(in))
                .get();
        AtomicLong endOfRow = new AtomicLong();
        Thrift2StreamRDF rows = new Thrift2StreamRDF(PrefixMapFactory.create(), to);
        to.start();
        try {
            ThriftRDF.apply(TRDF.protocol(new TIOStreamTransport(counted)), row -> {
                endOfRow.set(counted.getCount());
                TRDF.visit(row, rows);
            });
        } catch (TTransportException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        if (counted.getCount() > endOfRow.get()) {
            throw new EOFException();
        }
        to.finish();
    }
}
