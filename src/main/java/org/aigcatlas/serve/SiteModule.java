package org.aigcatlas.serve;

import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.ResourceServlet;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** Puts all routes of a site on a server of its own, and words where there is none. */
record SiteModule(Site site) implements FusekiModule {
    @Override
    public void prepare(FusekiServer.Builder server, Set<String> datasets, @Nullable Model configuration) {
        mount(server, site);
        put(server, site, Route.get("/{path}", "", "", request -> {
            throw AtlasException.of(ProblemCode.ADDRESS_EMPTY).with("address", request.path());
        }));
    }

    /** Puts all routes of a site on a server. */
    static void mount(FusekiServer.Builder server, Site site) {
        site.routes().forEach(route -> put(server, site, route));
    }

    private static Handler queued(Site site, Route route, Handler handler) {
        return route.isQueued() ? request -> site.lanes().pages().run(() -> handler.to(request)) : handler;
    }

    private static void put(FusekiServer.Builder server, Site site, Route route) {
        switch (route.target()) {
            case Route.Served served -> server.add(route.path(), served.service());
            case Route.Answered answered -> {
                ResourceServlet servlet =
                        new ResourceServlet(route.methods(), queued(site, route, answered.handler()), site::fault);
                route.patterns().forEach(pattern -> server.addServlet(pattern, servlet));
            }
        }
    }
}
