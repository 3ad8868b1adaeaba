package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** {@code /health}: whether the graph answers. */
record HealthModule(Site site) implements RouteModule {
    private static final Query ANYTHING = QueryFactory.create("ASK { ?s ?p ?o }");

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/health", "Whether the graph answers", "图谱能否应答", this::health)
                .unqueued()
                .described(Operations.get("getHealth", List.of("application/json"))));
    }

    private Reply health(Request request) {
        boolean holds = site.atlas().store().read(reading -> {
            try (QueryExec exec = reading.prepare(ANYTHING)) {
                return exec.ask();
            }
        });
        return Reply.json(JsonObjects.object("status", "up", "graph", holds ? "answers" : "is empty"))
                .with("Cache-Control", "no-store");
    }
}
