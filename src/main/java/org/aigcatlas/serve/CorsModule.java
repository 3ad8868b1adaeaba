package org.aigcatlas.serve;

import org.apache.jena.fuseki.main.FusekiServer;

/** Reading from pages of other sites, everywhere. */
record CorsModule() implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        server.addFilter("/*", new CorsFilter());
    }
}
