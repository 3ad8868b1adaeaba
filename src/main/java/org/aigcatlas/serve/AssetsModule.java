package org.aigcatlas.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;

/** {@code /assets/…}: the style sheets, scripts and sign of the pages, from inside the program. */
record AssetsModule() implements RouteModule {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String YASGUI = WEBJARS + "zazuko__yasgui/4.5.0/build/";

    private static final String JAVASCRIPT = "text/javascript;charset=utf-8";
    private static final String CSS = "text/css;charset=utf-8";

    private static final Map<String, Asset> FILES = Map.ofEntries(
            Map.entry("atlas.css", new Asset("/serve/", CSS)),
            Map.entry("atlas.js", new Asset("/serve/", JAVASCRIPT)),
            Map.entry("cose-base.js", new Asset(WEBJARS + "cose-base/2.2.0/", JAVASCRIPT)),
            Map.entry("cytoscape-fcose.js", new Asset(WEBJARS + "cytoscape-fcose/2.2.0/", JAVASCRIPT)),
            Map.entry("cytoscape.min.js", new Asset(WEBJARS + "cytoscape/3.33.1/dist/", JAVASCRIPT)),
            Map.entry("drawing.js", new Asset("/serve/", JAVASCRIPT)),
            Map.entry("editor-words.js", new Asset("/serve/", JAVASCRIPT)),
            Map.entry("editor.js", new Asset("/serve/", JAVASCRIPT)),
            Map.entry("favicon.svg", new Asset("/serve/", "image/svg+xml")),
            Map.entry("layout-base.js", new Asset(WEBJARS + "layout-base/2.0.1/", JAVASCRIPT)),
            Map.entry("map.css", new Asset("/serve/", CSS)),
            Map.entry("map.js", new Asset("/serve/", JAVASCRIPT)),
            Map.entry("yasgui.min.css", new Asset(YASGUI, CSS)),
            Map.entry("yasgui.min.js", new Asset(YASGUI, JAVASCRIPT)));

    private record Asset(String folder, String type) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                        "/assets/{file}",
                        "The style sheets, scripts and sign of the pages",
                        "网页所用的样式、脚本与图标",
                        AssetsModule::asset)
                .unqueued());
    }

    private static Reply asset(Request request) {
        String name = request.path().replaceFirst("^/assets/?", "");
        // Only names of the list are looked up, so no path from outside reaches the class path.
        Asset asset = Optional.ofNullable(FILES.get(name))
                .orElseThrow(
                        () -> AtlasException.of(ProblemCode.ADDRESS_FILE_ABSENT).with("name", name));
        return EntityTags.tagged(
                Reply.of(asset.type(), bytes(asset.folder() + name)).with("Cache-Control", "max-age=300"));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AssetsModule.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
