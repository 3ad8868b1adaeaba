package org.aigcatlas.serve;

import org.aigcatlas.serve.sparql.SparqlFaces;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /update} and {@code /data}: updates and graphs. */
record WritingModule(SparqlFaces faces) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        server.add("/update", faces.update());
        server.add("/data", faces.graphs());
    }
}
