import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aigcatlas.Atlas;
import org.aigcatlas.Chromium;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.AtlasServer;
import org.aigcatlas.serve.ServerSettings;
import org.aigcatlas.serve.table.TableView;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Times the map in Chromium, and the filter of a table of all offerings; see {@code bench/map}. */
public final class MapSpeed {
    private static final Path TABLE = Path.of("bench", "map.md");
    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final String DRAWN = "#map[data-drawn]";
    private static final String IMAGES =
            "/queries/models?is.gives=image&sort=-released&columns=model,vendor,takes,gives,open,released,outputUsdPerMillionTokens&lang=";
    private static final String OFFERINGS = """
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            SELECT ?offering ?provider ?id ?inputUsdPerMillionTokens {
              ?offering a aigc:Offering ; aigc:offeredBy ?provider ; aigc:catalogueId ?id
              OPTIONAL { ?offering aigc:inputPrice ?inputUsdPerMillionTokens }
            }""";

    /** Counts the frames of three seconds in which the drawing is moved in each. */
    private static final String PAN = """
            () => new Promise((done) => {
              const cy = document.querySelector('#map').map;
              const begun = performance.now();
              let frames = 0;
              const step = (now) => {
                frames++;
                cy.panBy({ x: 6 * Math.cos(frames / 20), y: 6 * Math.sin(frames / 20) });
                if (now - begun < 3000) { requestAnimationFrame(step); } else { done(1000 * frames / (now - begun)); }
              };
              requestAnimationFrame(step);
            })""";

    /** Opens what is near the first thing, by its button, until it is drawn; in milliseconds. */
    private static final String EXPAND = """
            () => new Promise((done) => {
              const cy = document.querySelector('#map').map;
              cy.nodes()[0].select();
              const begun = performance.now();
              document.querySelector('#map-details .map-actions button').click();
              const look = () => (cy.nodes().length > 1 ? requestAnimationFrame(() => done(performance.now() - begun)) : setTimeout(look, 2));
              look();
            })""";

    private MapSpeed() {}

    public static void main(String[] words) throws IOException {
        List<String> given = List.of(words);
        int runs = given.stream().filter(word -> word.matches("\\d+")).map(Integer::parseInt).findFirst().orElse(7);
        try (Chromium browser = Chromium.start();
                Atlas atlas = Atlas.open();
                AtlasServer server = AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0));
                Atlas made = Atlas.over(vendor());
                AtlasServer large = AtlasServer.start(made, ServerSettings.DEFAULT.onPort(0))) {
            if (given.contains("--pictures")) {
                takePictures(browser, server);
                return;
            }
            List<String> rows = new ArrayList<>();
            rows.add(row("first view of the map, from opening the page, an empty cache", "1,500 ms", runs, "ms",
                    () -> opened(browser, server, "/map?lang=en", page ->
                            Double.parseDouble(page.locator("#map").getAttribute("data-drawn")))));
            rows.add(row("opening a vendor of 300 models", "500 ms", runs, "ms",
                    () -> opened(browser, large, "/map?things=lab", page -> number(page.evaluate(EXPAND)))));
            rows.add(row("opening Alibaba, the vendor of the most models", "500 ms", runs, "ms",
                    () -> opened(browser, server, "/map?things=alibaba", page -> number(page.evaluate(EXPAND)))));
            rows.add(row("panning 500 things with 800 lines", "30 a second at the least", runs, "frames a second",
                    () -> opened(browser, large, "/map?scope=graph:five-hundred", page -> number(page.evaluate(PAN)))));
            Answer.Rows offerings = (Answer.Rows) atlas.sparql(OFFERINGS);
            rows.add(row("filtering the table of " + offerings.rows().size() + " offerings", "100 ms", runs, "ms",
                    () -> filtered(offerings)));
            String table = """
                    On %s, %d processors, JDK %s, a load of %s at the end; the median of %d runs, with the least and the most:

                    | what | aim | median | from | to | |
                    |---|---|---|---|---|---|
                    %s
                    """.formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(), load(), runs, String.join("\n", rows));
            System.out.print(table);
            Files.writeString(TABLE, "# How fast the map is\n\nWritten by `bench/map`, which times it in Chromium without a graphics card.\n\n" + table);
        }
    }

    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "?";
    }

    /** A vendor of 300 models in 14 families; and 500 things with 800 lines in a graph of their own. */
    private static DatasetGraph vendor() {
        StringBuilder models = new StringBuilder("aigc:madeBy a owl:ObjectProperty . aigc:ofFamily a owl:ObjectProperty . aigc:uses a owl:ObjectProperty . id:lab a aigc:Vendor .\n");
        for (int i = 0; i < 300; i++) {
            models.append("id:m%03d a aigc:Model ; rdfs:label \"Model %d\"@en ; aigc:madeBy id:lab .\n".formatted(i, i));
            if (i < 280) {
                models.append("id:m%03d aigc:ofFamily id:f%02d . id:f%02d a aigc:ModelFamily ; aigc:madeBy id:lab .\n".formatted(i, i % 14, i % 14));
            }
        }
        StringBuilder things = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            things.append("id:t%03d a aigc:%s ; rdfs:label \"Thing %d\"@en .\n".formatted(i, i % 3 == 0 ? "Tool" : "Technique", i));
            things.append(i == 0 ? "" : "id:t%03d aigc:uses id:t%03d .\n".formatted(i, i / 3));
            things.append(i % 5 < 3 && i > 10 ? "id:t%03d aigc:uses id:t%03d .\n".formatted(i, (i * 7 + 3) % i) : "");
        }
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Map.of("landscape", models.toString(), "five-hundred", things.toString()).forEach((graph, turtle) ->
                Graphs.parse(turtle).find().forEach(triple -> dataset.getGraph(Iris.graph(graph)).add(triple)));
        return dataset;
    }

    private interface Measure {
        double of(Page page);
    }

    private static double opened(Chromium browser, AtlasServer server, String path, Measure measure) {
        try (Page page = browser.page(1280, 900, "en-GB")) {
            page.navigate(server.address().resolve(path).toString());
            page.waitForSelector(DRAWN);
            return measure.of(page);
        }
    }

    private static double filtered(Answer.Rows offerings) {
        TableView view = TableView.of(Map.of("is.id", List.of("gpt"), "max.inputUsdPerMillionTokens", List.of("5"), "sort", List.of("id")));
        long begun = System.nanoTime();
        if (view.on(offerings, Language.EN).rows().isEmpty()) {
            throw new IllegalStateException("nothing is left");
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String row(String what, String aim, int runs, String unit, Supplier<Double> measure) {
        measure.get();
        double[] all = new double[runs];
        Arrays.setAll(all, run -> measure.get());
        Arrays.sort(all);
        return "| %s | %s | %.0f | %.0f | %.0f | %s |".formatted(what, aim, all[runs / 2], all[0], all[runs - 1], unit);
    }

    /** The pictures of the README, in both languages: the map with who says so, and the table of models with its chart. */
    private static void takePictures(Chromium browser, AtlasServer server) {
        Map.of("en", "", "zh", "-zh").forEach((language, ending) -> {
            try (Page page = browser.page(1280, 860, language.equals("zh") ? "zh-CN" : "en-GB")) {
                page.navigate(server.address().resolve("/map?lang=" + language).toString());
                page.waitForSelector(DRAWN);
                page.evaluate("document.querySelector('#map').map.getElementById('artificial-intelligence aigc:uses gan').select()");
                page.waitForTimeout(300);
                picture(page, "map" + ending);
                page.navigate(server.address().resolve(IMAGES + language).toString());
                page.setViewportSize(1280, 1700);
                page.evaluate("""
                        () => {
                            document.querySelectorAll('.table-tools').forEach((tools) => tools.closest('details').open = false);
                            document.querySelectorAll('details.charts').forEach((charts) => charts.open = true);
                        }""");
                page.waitForFunction("""
                        () => [...document.querySelectorAll('details.charts img')]
                            .every((chart) => chart.complete && chart.naturalWidth > 0)""");
                picture(page, "table" + ending);
            }
        });
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
