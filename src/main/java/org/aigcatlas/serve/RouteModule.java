package org.aigcatlas.serve;

import java.util.Set;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.ResourceServlet;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** A module that puts what it answers at addresses of the server. */
interface RouteModule extends FusekiModule {

    /** Puts its addresses on the server. */
    void on(FusekiServer.Builder server);

    @Override
    default void prepare(FusekiServer.Builder server, Set<String> datasets, @Nullable Model configuration) {
        on(server);
    }

    /** Puts an answer at an address. */
    static void put(FusekiServer.Builder server, String path, Site site, Handler answering) {
        server.addServlet(path, new ResourceServlet(answering, site::fault));
    }
}
