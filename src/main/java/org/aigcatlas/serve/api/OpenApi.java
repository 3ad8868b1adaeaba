package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.ProgramVersion;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.store.Bundled;

/** {@code /openapi.json}: the API as OpenAPI 3.1, made from the routes and the query files. */
public final class OpenApi implements Handler {
    private final Site site;

    /** The API of this site, as its routes tell it. */
    public OpenApi(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        JsonObject document = JsonObjects.read(Bundled.text("serve", "openapi.json"));
        document.getAsJsonObject("info").addProperty("version", ProgramVersion.text());
        String server = site.addresses().absolute("", request);
        document.getAsJsonArray("servers").get(0).getAsJsonObject().addProperty("url", server);
        document.add("tags", JsonObjects.array(tags()));
        JsonObject paths = document.getAsJsonObject("paths");
        site.routes().forEach(route -> route.operations().apply(route).forEach(paths::add));
        return EntityTags.tagged(Reply.json(document));
    }

    private List<JsonObject> tags() {
        return Stream.concat(
                        Stream.of("exports"),
                        site.atlas().queries().all().stream().flatMap(query -> query.tags().stream()))
                .distinct()
                .sorted()
                .map(tag -> JsonObjects.object("name", tag))
                .toList();
    }
}
