package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /openapi.json}: the API as OpenAPI 3.1, made from the query files. */
public final class OpenApi implements Handler {
    private final Site site;
    private final boolean own;

    /** The API of this site; {@code own} where the server is the atlas's own, and not another that it is a guest of. */
    public OpenApi(Site site, boolean own) {
        this.site = site;
        this.own = own;
    }

    @Override
    public Reply to(Request request) {
        JsonObject paths = new JsonObject();
        paths.add("/queries", JsonObjects.object("get", Operations.list()));
        for (CannedQuery query : site.atlas().queries().all()) {
            paths.add(
                    "/queries/" + query.name(),
                    JsonObjects.object("get", Operations.query(query), "post", Operations.posted(query)));
        }
        FixedPaths.everywhere().forEach(paths::add);
        if (own) {
            FixedPaths.ofOwnServer().forEach(paths::add);
        }
        ExportPaths.all().forEach(paths::add);
        JsonObject document = JsonObjects.object(
                "openapi", "3.1.0",
                "info", info(),
                "servers",
                        List.of(JsonObjects.object(
                                "url", site.addresses().absolute("", request), "description", "this server")),
                "tags", tags(),
                "paths", paths,
                "components", JsonObjects.object("schemas", JsonObjects.object("Problem", Operations.problem())));
        return EntityTags.tagged(Reply.text("application/json", document.toString()));
    }

    private static JsonObject info() {
        String version = Optional.ofNullable(Atlas.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return JsonObjects.object(
                "title", "AIGC Atlas",
                "version", version,
                "summary", "An open knowledge graph of AI-generated content",
                "description",
                        "Every canned query of the atlas is an operation. Things are asked for by name in English or Chinese, alias, short name or IRI.",
                "license", JsonObjects.object("name", "CC BY 4.0", "identifier", "CC-BY-4.0"));
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
