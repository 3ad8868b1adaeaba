package org.aigcatlas.serve;

import com.google.gson.JsonObject;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** {@code /health}: whether the graph answers. */
record HealthModule(Site site) implements RouteModule {
    private static final Query ANYTHING = QueryFactory.create("ASK { ?s ?p ?o }");

    @Override
    public void on(FusekiServer.Builder server) {
        RouteModule.put(server, "/health", site, this::health);
    }

    private Reply health(Request request) {
        boolean holds = site.atlas().store().read(reading -> {
            try (QueryExec exec = reading.prepare(ANYTHING)) {
                return exec.ask();
            }
        });
        JsonObject health = new JsonObject();
        health.addProperty("status", "up");
        health.addProperty("graph", holds ? "answers" : "is empty");
        return Reply.text("application/json", health.toString()).with("Cache-Control", "no-store");
    }
}
