package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /openapi.json}: the API as OpenAPI 3.1, made from the routes and the query files. */
public final class OpenApi implements Handler {
    private final Site site;

    /** The API of this site, as its routes tell it. */
    public OpenApi(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        JsonObject paths = new JsonObject();
        site.routes().forEach(route -> route.operations().apply(route).forEach(paths::add));
        JsonObject document = JsonObjects.object(
                "openapi", "3.1.0",
                "info", info(),
                "servers",
                        List.of(JsonObjects.object(
                                "url", site.addresses().absolute("", request), "description", "this server")),
                "tags", tags(),
                "paths", paths,
                "components", JsonObjects.object("schemas", JsonObjects.object("Problem", problem())));
        return EntityTags.tagged(Reply.json(document));
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

    /** {@return the shape of a problem document, RFC 9457} */
    private static JsonObject problem() {
        return JsonObjects.read("""
                {"type": "object",
                  "required": ["type", "title", "status", "code", "detail"],
                  "properties": {
                    "type": {"type": "string"},
                    "title": {"type": "string"},
                    "status": {"type": "integer"},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                    "errors": {"type": "array", "items": {"type": "object", "properties": {
                      "code": {"type": "string"},
                      "parameter": {"type": "string"},
                      "detail": {"type": "string"},
                      "mend": {"type": "string"}}}}}}""");
    }
}
