package org.aigcatlas.serve;

import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /}: the page that greets a reader. */
record StartModule(Site site) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        RouteModule.put(
                server, "", site, request -> Reply.html(site.start(request)).with("Vary", "Accept-Language"));
    }
}
