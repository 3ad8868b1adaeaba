package org.aigcatlas.serve;

import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** Every address that no other module answers. */
record NotFoundModule(Site site) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        RouteModule.put(server, "/*", site, request -> Fault.of(
                        Problem.of(ProblemCode.ADDRESS_EMPTY).with("address", request.path()))
                .reply(request, site::fault));
    }
}
