package org.aigcatlas.serve.about;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;

/** What crawlers read first. */
final class Sitemap {
    private static final int MOST = 50_000;

    private final Site site;

    Sitemap(Site site) {
        this.site = site;
    }

    /** {@return the pages of the site, for those who crawl it} */
    Reply sitemap(Request request) {
        String urls = paths().limit(MOST)
                .map(path -> "  <url><loc>" + escaped(site.addresses().absolute(path, request)) + "</loc></url>\n")
                .collect(Collectors.joining());
        return Reply.text(
                "application/xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                        + urls + "</urlset>\n");
    }

    private Stream<String> paths() {
        return Stream.of(
                        site.routes().stream()
                                .filter(route ->
                                        route.isCrawled() && route.navigation().isPresent())
                                .map(Route::path),
                        site.atlas().queries().names().stream().map(name -> Links.QUERIES + "/" + name),
                        site.atlas().names().iris().stream()
                                .filter(Iris::isAbsolute)
                                .map(site.addresses()::document)
                                .map(path -> path.replaceFirst("#.*", "")))
                .flatMap(stream -> stream)
                .distinct();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** {@return which paths a crawler may fetch} */
    Reply robots(Request request) {
        return Reply.text(
                "text/plain",
                "User-agent: *\n"
                        + site.routes().stream()
                                .filter(route -> !route.isCrawled())
                                .map(route -> "Disallow: " + route.path() + "\n")
                                .collect(Collectors.joining())
                        + "Allow: /\n\nSitemap: "
                        + site.addresses().absolute(Links.SITEMAP, request) + "\n");
    }
}
