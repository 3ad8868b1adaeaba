package org.aigcatlas.serve;

import org.aigcatlas.serve.about.About;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /.well-known/void}, {@code /robots.txt} and {@code /sitemap.xml}: what the site says of itself. */
record AboutModule(Site site, About about) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        RouteModule.put(server, "/.well-known/void", site, about.dataset());
        RouteModule.put(server, "/robots.txt", site, about.robots());
        RouteModule.put(server, "/sitemap.xml", site, about.sitemap());
    }
}
