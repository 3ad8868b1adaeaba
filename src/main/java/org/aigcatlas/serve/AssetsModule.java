package org.aigcatlas.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Tags;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /assets/…}: the style sheet, the script and the sign of the pages, from inside the program. */
record AssetsModule(Site site) implements Mount {
    private static final Map<String, String> FILES = Map.of(
            "atlas.css", "text/css;charset=utf-8",
            "atlas.js", "text/javascript;charset=utf-8",
            "favicon.svg", "image/svg+xml");

    @Override
    public void on(FusekiServer.Builder server) {
        Mount.put(server, "/assets/*", site, this::asset);
    }

    private Reply asset(Request request) {
        String name = request.path().substring("/assets/".length());
        // Only names of the list are looked up, so no path from outside reaches the class path.
        return Optional.ofNullable(FILES.get(name))
                .map(type -> Tags.tagged(Reply.of(type, bytes(name)).with("Cache-Control", "max-age=300")))
                .orElseGet(() -> new Fault(404, "There is no file “" + name + "”.", "").reply(request, site::fault));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AssetsModule.class.getResourceAsStream("/serve/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
