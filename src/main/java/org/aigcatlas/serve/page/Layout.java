package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

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
        Tag html = tag("html").with("lang", language.pick("en", "zh-Hans")).of(head(title, head), body(main));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        html.to(out);
        return out.append('\n').toString();
    }

    private Tag head(String title, List<Markup> more) {
        String name = language.pick("AIGC Atlas", "AIGC 图谱");
        return tag("head")
                .of(
                        tag("meta").with("charset", "utf-8"),
                        tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        tag("title").of(title.isEmpty() ? name : title + " · " + name),
                        tag("link").with("rel", "icon").with("href", addresses.link("/assets/favicon.svg")),
                        tag("link").with("rel", "stylesheet").with("href", addresses.link("/assets/atlas.css")),
                        alternate(Language.EN, "en"),
                        alternate(Language.ZH, "zh-Hans"))
                .of(more)
                .of(tag("script").with("type", "module").with("src", addresses.link("/assets/atlas.js")));
    }

    private Tag alternate(Language other, String tag) {
        return tag("link")
                .with("rel", "alternate")
                .with("hreflang", tag)
                .with("href", addresses.inLanguage(request, other));
    }

    private Tag body(Markup... main) {
        return tag("body")
                .of(
                        tag("a", "skip").with("href", "#main").of(language.pick("Skip to content", "跳到正文")),
                        header(),
                        tag("main").with("id", "main").of(main),
                        footer());
    }

    private Tag header() {
        Tag ways = tag("nav")
                .with("aria-label", language.pick("Site", "站点"))
                .of(routes.stream()
                        .flatMap(route -> route.navigation().stream().map(name -> way(route.path(), name)))
                        .toList());
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return tag("header", "site")
                .of(tag("div", "wide")
                        .of(
                                tag("a", "name")
                                        .with("href", to("/"))
                                        .of(
                                                tag("span", "mark").with("aria-hidden", "true"),
                                                tag("span").of(language.pick("AIGC Atlas", "AIGC 图谱"))),
                                ways,
                                link(addresses.inLanguage(request, other), other.pick("English", "中文"))
                                        .with("class", "language")
                                        .with("lang", other.pick("en", "zh-Hans"))
                                        .with("hreflang", other.pick("en", "zh-Hans"))));
    }

    private Tag way(String path, Text name) {
        return link(to(path), name.in(language)).when(isHere(path), "aria-current", "page");
    }

    private boolean isHere(String path) {
        return path.equals("/")
                ? request.path().equals("/") || request.path().isEmpty()
                : request.path().equals(path) || request.path().startsWith(path + "/");
    }

    private Tag footer() {
        return tag("footer", "site")
                .of(tag("div", "wide")
                        .of(
                                tag("p").of(language.pick(
                                        "Every fact can say who says so. The graph is under CC BY 4.0, the program under Apache 2.0.",
                                        "每条事实都能查到出处。图谱以 CC BY 4.0 许可发布，程序以 Apache 2.0 许可发布。")),
                                tag("p", "machine")
                                        .of(
                                                link(addresses.link("/openapi.json"), "OpenAPI"),
                                                link(addresses.link("/.well-known/void"), "VoID"),
                                                link(addresses.link("/queries.ttl"), "SHACL"))));
    }

    private String to(String path) {
        return addresses.link(path, request);
    }
}
