package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;

/** What every page has: the head, the ways around, the foot. */
final class Layout {
    private final Links addresses;
    private final List<Route> routes;
    private final Request request;
    private final Language language;

    Layout(Links addresses, List<Route> routes, Request request) {
        this.addresses = addresses;
        this.routes = routes;
        this.request = request;
        this.language = request.language();
    }

    /** {@return a whole page: its title, further elements of its head, and what it holds} */
    String page(String title, List<Markup> head, Markup... main) {
        List<Tag> ways = routes.stream()
                .flatMap(route -> route.navigation().stream().map(name -> way(route.path(), name)))
                .toList();
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        PageTemplates.fill(
                        "layout",
                        language,
                        "title",
                        title.isEmpty() ? "" : title + " · ",
                        "base",
                        addresses.prefix(),
                        "english",
                        addresses.inLanguage(request, Language.EN),
                        "chinese",
                        addresses.inLanguage(request, Language.ZH),
                        "more",
                        head,
                        "start",
                        to("/"),
                        "ways",
                        ways,
                        "main",
                        List.of(main))
                .to(out);
        return out.append('\n').toString();
    }

    private Tag way(String path, Text name) {
        return link(to(path), name.in(language)).when(isHere(path), "aria-current", "page");
    }

    private boolean isHere(String path) {
        if (request.path().equals(Links.QUERIES + Links.MODELS)) {
            return path.equals(Links.MODELS);
        }
        return path.equals("/")
                ? request.path().equals("/") || request.path().isEmpty()
                : request.path().equals(path) || request.path().startsWith(path + "/");
    }

    private String to(String path) {
        return addresses.link(path, request);
    }
}
