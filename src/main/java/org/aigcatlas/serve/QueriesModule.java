package org.aigcatlas.serve;

import org.aigcatlas.serve.api.OpenApi;
import org.aigcatlas.serve.api.QueryApi;
import org.aigcatlas.serve.api.QueryExamples;
import org.aigcatlas.serve.api.QueryList;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.ResourceServlet;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/**
 * {@code /queries}, {@code /queries/NAME}, {@code /queries.ttl} and {@code /openapi.json}: the canned queries.
 *
 * @param site the site
 * @param limit how many rows an answer may have
 * @param own whether the server is the atlas's own, with all its addresses
 */
record QueriesModule(Site site, int limit, boolean own) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        QueryList list = new QueryList(site);
        RouteModule.put(server, "/queries", site, list);
        RouteModule.put(server, "/queries.json", site, list);
        RouteModule.put(server, "/queries.ttl", site, new QueryExamples(site));
        RouteModule.put(server, "/openapi.json", site, new OpenApi(site, own));
        QueryApi api = new QueryApi(site, limit);
        server.addServlet(
                "/queries/*", ResourceServlet.takingBodies(request -> answer(list, api, request), site::fault));
    }

    private static Reply answer(QueryList list, QueryApi api, Request request) {
        return request.path().equals("/queries/") && !request.isPosted() ? list.to(request) : api.to(request);
    }
}
