package org.aigcatlas.serve;

import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** Every address that no other module answers. */
record NotFoundModule(Site site) implements Mount {
    @Override
    public void on(FusekiServer.Builder server) {
        Mount.put(server, "/*", site, request -> new Fault(
                        404, "There is nothing at “" + request.path() + "”.", "The start page lists the ways.")
                .reply(request, site::fault));
    }
}
