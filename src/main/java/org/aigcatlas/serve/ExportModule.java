package org.aigcatlas.serve;

import java.time.Duration;
import java.util.List;
import org.aigcatlas.serve.export.ExportApi;
import org.aigcatlas.serve.export.ExportList;
import org.aigcatlas.serve.export.ExportPaths;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;

/** The graph in other forms, to be taken away; an export may take {@code timeout} at the most. */
record ExportModule(Site site, Duration timeout) implements RouteModule {
    @Override
    public List<Route> routes() {
        ExportList list = new ExportList(site);
        ExportApi api = new ExportApi(site, timeout);
        return List.of(
                Route.get(ExportApi.PATH, "The formats and scopes of exports", "导出的格式与范围", list)
                        .in(List.of("json"))
                        .named("Exports", "导出"),
                Route.get(
                                ExportApi.PATH + "/{format}",
                                "A part of the graph as a file: `?scope=…`",
                                "图谱的一部分，导出为文件：`?scope=…`",
                                request -> request.path().equals(ExportApi.PATH + "/")
                                        ? list.to(request)
                                        : api.to(request))
                        .unqueued()
                        .described(route -> ExportPaths.all()));
    }
}
