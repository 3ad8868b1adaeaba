package org.aigcatlas.serve;

import org.aigcatlas.serve.api.SearchApi;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /search?q=TEXT}: things by name, alias or text, as a page or as JSON. */
record SearchModule(Site site) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        RouteModule.put(server, "/search", site, new SearchApi(site));
    }
}
