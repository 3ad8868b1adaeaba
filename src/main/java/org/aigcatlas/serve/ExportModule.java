package org.aigcatlas.serve;

import java.time.Duration;
import org.aigcatlas.serve.export.ExportApi;
import org.aigcatlas.serve.export.ExportList;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /export} and {@code /export/FORMAT}: the graph in other forms, to be taken away. */
record ExportModule(Site site, Duration timeout) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        ExportList list = new ExportList(site);
        RouteModule.put(server, ExportApi.PATH, site, list);
        RouteModule.put(server, ExportApi.PATH + ".json", site, list);
        ExportApi api = new ExportApi(site, timeout);
        RouteModule.put(
                server,
                ExportApi.PATH + "/*",
                site,
                request -> request.path().equals(ExportApi.PATH + "/") ? list.to(request) : api.to(request));
    }
}
