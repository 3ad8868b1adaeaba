package org.aigcatlas.serve;

import com.google.gson.JsonArray;
import org.aigcatlas.graph.Language;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /suggest?of=CLASS&q=TEXT}: names that fit while one is being typed. */
record SuggestModule(Site site) implements RouteModule {
    private static final int MOST = 30;

    @Override
    public void on(FusekiServer.Builder server) {
        RouteModule.put(server, "/suggest", site, this::suggest);
    }

    private Reply suggest(Request request) {
        Language language = request.language();
        JsonArray names = new JsonArray();
        site.atlas()
                .names()
                .suggest(
                        request.parameter("of").orElse(""),
                        request.parameter("q").orElse(""),
                        MOST)
                .forEach(thing -> names.add(thing.in(language)));
        return Reply.text("application/json", names.toString()).with("Vary", "Accept-Language");
    }
}
