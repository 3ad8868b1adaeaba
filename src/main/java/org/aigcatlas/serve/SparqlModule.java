package org.aigcatlas.serve;

import org.aigcatlas.serve.sparql.SparqlFaces;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /sparql}: queries. */
record SparqlModule(SparqlFaces faces) implements Mount {
    @Override
    public void on(FusekiServer.Builder server) {
        server.add("/sparql", faces.query());
    }
}
