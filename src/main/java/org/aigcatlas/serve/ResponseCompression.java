package org.aigcatlas.serve;

import org.aigcatlas.rdf.RdfSyntax;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;

/** Packs answers with gzip for clients that take it, where it is worth it: not what is small, and not what is packed already. */
final class ResponseCompression {
    private static final int LEAST = 1024;
    private static final String GZIP = "gzip";

    private ResponseCompression() {}

    /** Makes a server pack; to be called before it starts. */
    static void allow(Server server) {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(LEAST);
        CompressionHandler packing = new CompressionHandler(server.getHandler());
        packing.putCompression(gzip);
        CompressionConfig.Builder config = CompressionConfig.builder()
                .defaults()
                // What is sent to us is measured and refused by its own rules.
                .decompressExcludeEncoding(GZIP);
        RdfSyntax.written().stream()
                .filter(syntax -> !syntax.isText())
                .forEach(syntax -> config.compressExcludeMimeType(syntax.type()));
        packing.putConfiguration("/*", config.build());
        server.setHandler(packing);
    }
}
