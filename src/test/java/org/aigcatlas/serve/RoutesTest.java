package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Text;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.about.About;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An address is said once, as a route; all else follows. {@code mvn test -Dtest=RoutesTest -Dformat} writes the table
 * of addresses anew.
 */
class RoutesTest {
    private static final Path PAGE = Path.of("docs", "serving.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- The addresses[^>]*-->\n).*?(?=\n## )");
    private static final Pattern WAY = Pattern.compile("<a href=\"([^\"]*)\"[^>]*>");

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Atlas::inMemory);

    private static final Client client = server.client();

    private static List<Route> routes() {
        return AtlasServer.site(server.atlas(), ServerSettings.DEFAULT, new MetricsModule())
                .routes();
    }

    private static String table() {
        Map<Text, List<Route>> rows = new LinkedHashMap<>();
        routes().forEach(route ->
                rows.computeIfAbsent(route.about(), about -> new ArrayList<>()).add(route));
        return "| address | methods | what | 内容 |\n|---|---|---|---|\n"
                + rows.entrySet().stream()
                        .map(row -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        row.getValue().stream()
                                                .map(RoutesTest::address)
                                                .collect(Collectors.joining(", ")),
                                        row.getValue().getFirst().methods().stream()
                                                .filter(method -> !method.equals("HEAD"))
                                                .collect(Collectors.joining(", ")),
                                        row.getKey().en(),
                                        row.getKey().zh()))
                        .collect(Collectors.joining());
    }

    private static String address(Route route) {
        String endings =
                route.endings().stream().map(ending -> "`." + ending + "`").collect(Collectors.joining(" "));
        return "`" + route.path() + "`" + (endings.isEmpty() ? "" : " (" + endings + ")");
    }

    @Test
    void thePageListsEveryAddress() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(TABLE.matcher(page).results()).hasSize(1);
        String written = TABLE.matcher(page).replaceFirst(found -> found.group(1) + Matcher.quoteReplacement(table()));
        if (System.getProperty("format") != null) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE))
                .as("%s, to be written with -Dformat", PAGE)
                .isEqualTo(written)
                .contains("| `/search` | GET | Things by name, alias or text, best first |")
                .contains("| `/data` | GET, POST, PUT, DELETE |");
    }

    @Test
    void everyRouteIsToldInBothLanguagesAndOnlyOnce() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(route.about().en()).isNotBlank())
                .allSatisfy(route -> assertThat(route.about().zh()).containsPattern("\\p{IsHan}"));
        assertThat(routes().stream().flatMap(route -> route.patterns().stream()))
                .contains("", "/queries", "/queries.json", "/queries/*", "/ns.rdf", "/.well-known/void")
                .doesNotHaveDuplicates();
    }

    @Test
    void robotsLeaveWhatIsNoPage() {
        assertThat(client.get("/robots.txt").body())
                .isEqualTo("User-agent: *\nDisallow: /sparql\nDisallow: /update\nDisallow: /data\nDisallow: /suggest\n"
                        + "Allow: /\n\nSitemap: " + server.address() + "sitemap.xml\n");
    }

    @Test
    void pagesLeadToTheFacesInTheirOrder() {
        String nav = client.get("/queries?lang=zh", "Accept", "text/html")
                .body()
                .replaceFirst("(?s).*<nav aria-label=\"站点\">(.*?)</nav>.*", "$1");
        assertThat(WAY.matcher(nav).results().map(way -> way.group(1)))
                .containsExactly(
                        "/?lang=zh",
                        "/map?lang=zh",
                        "/models?lang=zh",
                        "/queries?lang=zh",
                        "/ns?lang=zh",
                        "/sparql?lang=zh",
                        "/export?lang=zh");
        assertThat(nav).contains("首页", "地图", "查询", "词汇表", "SPARQL", "导出");
    }

    @Test
    void addingAnAddressIsAddingItsRoute() {
        Route added = Route.get(
                        "/tides/{name}",
                        "The tides",
                        "潮汐",
                        request -> Reply.text("text/plain", "high at " + request.path()))
                .described(Operations.get(
                        "getTides", List.of("text/plain"), Operations.inPath("name", "a port", "dover")));
        Route shown = Route.get("/moon", "The moon", "月亮", request -> Reply.text("text/plain", "full"))
                .named("Moon", "月亮");
        Route hidden = shown.uncrawled();
        List<Route> routes = new ArrayList<>(List.of(added, shown));
        Site site = new Site(
                server.atlas(),
                new Links(Optional.empty(), "/sparql"),
                Lanes.of(ServiceLimits.DEFAULT, new SimpleMeterRegistry()),
                () -> routes);
        routes.addAll(new AboutModule(site, new About(site)).routes());
        routes.addAll(new QueriesModule(site, 10, new SlowQueries(Duration.ofSeconds(5))).routes());
        FusekiServer.Builder builder = FusekiServer.create().loopback(true).port(0);
        SiteModule.mount(builder, site);
        FusekiServer other = builder.start();
        try {
            Client there = new Client(URI.create(other.serverURL()));
            assertThat(there.get("/tides/dover").body()).isEqualTo("high at /tides/dover");
            assertThat(there.send("POST", "/tides/dover", "").header("Allow")).contains("GET, HEAD, OPTIONS");
            JsonObject paths = JsonParser.parseString(there.get("/openapi.json").body())
                    .getAsJsonObject()
                    .getAsJsonObject("paths");
            assertThat(paths.getAsJsonObject("/tides/{name}").toString()).contains("The tides", "a port");
            assertThat(there.get("/queries?lang=zh", "Accept", "text/html").body())
                    .contains("<a href=\"/moon?lang=zh\">月亮</a>");
            assertThat(there.get("/sitemap.xml").body()).contains("/moon</loc>");
            routes.set(1, hidden);
            assertThat(there.get("/sitemap.xml").body()).doesNotContain("/moon</loc>");
            assertThat(there.get("/robots.txt").body()).contains("Disallow: /moon\n");
        } finally {
            other.stop();
        }
    }
}
