package org.aigcatlas.serve;

import org.aigcatlas.serve.about.About;
import org.aigcatlas.serve.sparql.SparqlFaces;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /sparql}: queries, the editor and the service's description. */
record SparqlModule(SparqlFaces faces, About about) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        server.addFilter("/sparql", new RevalidationFilter());
        server.add("/sparql", faces.query(about.service()));
    }
}
