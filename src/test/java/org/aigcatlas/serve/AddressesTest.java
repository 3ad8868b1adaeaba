package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Cases;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.http.Links;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** IRIs with every sign that one can hold, through every door. */
class AddressesTest {
    private static final List<String> KNOWN = List.of(
            "a%20b",
            "a%2Fb",
            "a%2fb",
            "caf%C3%A9",
            "café",
            "中文",
            "half%20moon",
            "readme.ttl",
            "readme",
            "x.html",
            "foo.json",
            "foo.jsonld",
            "a.nt",
            "a.rdf",
            "c+d",
            "it's",
            "a,b",
            "a;b=c",
            "~user",
            "a:b",
            "n:2",
            "a@b",
            "a..b",
            "..c",
            "...",
            "d..",
            "x%22y",
            "100%25",
            "%2E%2E",
            "a/b",
            "a//b",
            "(p)",
            "a&b=c",
            "a%26b",
            "$!*",
            "a%E9b",
            "A",
            "a",
            "%41",
            "x.ttl.ttl",
            ".ttl",
            "a%3Fb",
            "a?b=c",
            "a%23b",
            "😀",
            "%F0%9F%98%80",
            "%5Cb",
            "%00",
            "a%3Bb",
            "/",
            "z/",
            "l".repeat(400));
    private static final List<String> PIECES = List.of(
            "%20",
            "%2F",
            "%C3%A9",
            "%c3%a9",
            "%25",
            "%22",
            "%2E",
            "%3F",
            "%23",
            "%E9",
            "中",
            "é",
            "😀",
            "a",
            "Z",
            "0",
            ".",
            "..",
            ".ttl",
            ".html",
            ".jsonld",
            ".rdf",
            ".nt",
            "+",
            "~",
            "'",
            "(",
            ")",
            ",",
            ";",
            ":",
            "@",
            "&",
            "=",
            "$",
            "!",
            "*",
            "-",
            "_",
            "/",
            "?",
            "long".repeat(60));
    private static final long SEED = 10;
    private static final int RANDOM = Cases.of(30, 150);

    @TempDir
    static Path folder;

    private static final Map<String, String> LABELS = labels();

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(AddressesTest::named);

    private static final Client client = server.client();

    private static Atlas named() {
        String turtle = LABELS.entrySet().stream()
                .map(one -> "<" + one.getKey() + "> a <https://example.org/v/Note> ; rdfs:label \"" + one.getValue()
                        + "\"@en ; <https://example.org/v/near> <https://w3id.org/aigc/id/a%20b> .\n")
                .collect(Collectors.joining());
        Path store = SmallStore.in(folder.resolve("store"));
        Path file = Graphs.file(folder.resolve("names.ttl"), turtle);
        Shell.Ended loaded = Shell.run("load", file.toString(), "--store", store.toString());
        assertThat(loaded.code()).as(loaded.err()).isZero();
        return Atlas.open(store);
    }

    private static Map<String, String> labels() {
        Set<String> names = new LinkedHashSet<>(KNOWN);
        Random random = new Random(SEED);
        while (names.size() < KNOWN.size() + RANDOM) {
            String name = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            if (name.chars().filter(sign -> sign == '?').count() < 2) {
                names.add(name);
            }
        }
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.put(Iris.ID + name, "Label number " + labels.size() + " end"));
        names.stream()
                .limit(60)
                .forEach(name -> labels.put("https://example.org/v/" + name, "Label number " + labels.size() + " end"));
        return labels;
    }

    private static Stream<String> own() {
        return LABELS.keySet().stream().filter(iri -> iri.startsWith(Iris.BASE));
    }

    /** The IRI as a program writes it into a request: what an address can't hold is encoded, nothing else. */
    private static String requested(String iri) {
        return iri.codePoints()
                .mapToObj(sign -> sign < 0x80 ? Character.toString(sign) : Links.encode(Character.toString(sign)))
                .collect(Collectors.joining());
    }

    private static Client.Answer followed(String path, String... headers) {
        Client.Answer answer = client.get(path, headers);
        for (int i = 0; i < 3 && answer.status() / 100 == 3; i++) {
            answer = client.get(answer.header("Location").orElseThrow(), headers);
        }
        return answer;
    }

    private static boolean isAbout(Client.Answer answer, String iri) {
        Lang syntax = RDFLanguages.contentTypeToLang(answer.type().replaceFirst(";.*", ""));
        if (answer.status() != 200) {
            return false;
        }
        if (answer.type().startsWith("application/json")) {
            return JsonParser.parseString(answer.body()).toString().contains(new JsonPrimitive(iri).toString());
        }
        if (syntax == null) {
            return answer.body().contains("<h1>" + LABELS.get(iri) + "</h1>");
        }
        // A parser that resolves whole IRIs takes dots out of them.
        Graph graph =
                RDFParser.fromString(answer.body(), syntax).resolveURIs(false).toGraph();
        Node label = NodeFactory.createLiteralLang(LABELS.get(iri), "en");
        return graph.contains(NodeFactory.createURI(iri), RDFS.label.asNode(), label)
                && graph.contains(
                        Node.ANY,
                        NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"),
                        NodeFactory.createURI(iri));
    }

    /** An IRI whose path means another of these IRIs before it; its own address is the one with a parameter. */
    private static boolean isShadowed(String iri) {
        String path = iri.substring(Iris.BASE.length() - 1);
        boolean isDots = ("/" + path).matches("(?s).*/(\\.|%2E|%2e){1,2}(/.*|\\?.*)?");
        return isDots || isMixed(path) || path.contains("%00") || path.indexOf('?') >= 0 || path.matches("(?s)/id/+");
    }

    /** With a sign beside the code of another, an address, in which both are codes, could mean several. */
    private static boolean isMixed(String path) {
        return path.chars().anyMatch(sign -> sign > 0x7F) && path.matches("(?s).*%[C-Fc-f].*");
    }

    @Test
    void theAddressOfEachThingLeadsToIt() {
        List<String> failed = new ArrayList<>();
        int tried = 0;
        for (String iri : own().filter(iri -> !isShadowed(iri)).toList()) {
            String path = requested(iri.substring(Iris.BASE.length() - 1));
            boolean hasTwin = LABELS.keySet().stream()
                    .anyMatch(other -> !other.equals(iri) && decoded(other).equals(decoded(iri)));
            for (String type : List.of("text/turtle", "text/html", "application/ld+json")) {
                for (String address : List.of(path, "/doc" + path)) {
                    tried++;
                    if (!isAbout(followed(address, "Accept", type), iri) && !hasTwin) {
                        failed.add(address + " as " + type);
                    }
                }
            }
            for (String ending : List.of("ttl", "jsonld", "nt", "rdf", "html")) {
                tried++;
                boolean isName = LABELS.containsKey(iri + "." + ending);
                if (!isName && !hasTwin && !isAbout(client.get("/doc" + path + "." + ending), iri)) {
                    failed.add("/doc" + path + "." + ending);
                }
            }
        }
        System.out.println("addresses of things tried: " + tried + ", failed: " + failed.size());
        assertThat(failed).isEmpty();
    }

    private static String decoded(String iri) {
        return java.net.URLDecoder.decode(iri.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void eachIsFoundByItsWholeIriAndNothingElseIs() {
        List<String> failed = new ArrayList<>();
        int tried = 0;
        for (String iri : LABELS.keySet()) {
            for (String ending : List.of("", ".ttl", ".jsonld", ".nt", ".rdf", ".html")) {
                tried++;
                String address = "/doc" + ending + "?iri=" + Links.encode(iri);
                if (!isAbout(followed(address, "Accept", "text/turtle"), iri)) {
                    failed.add(address);
                }
            }
        }
        System.out.println("documents by IRI tried: " + tried + ", failed: " + failed.size());
        assertThat(failed).isEmpty();
    }

    @Test
    void everyLinkThatIsWrittenLeadsToItsThing() {
        Set<String> links = new LinkedHashSet<>();
        List<String> failed = new ArrayList<>();
        for (String iri : LABELS.keySet().stream().limit(70).toList()) {
            Client.Answer page = followed("/doc.html?iri=" + Links.encode(iri));
            links.addAll(links(page));
            String canonical = page.header("Content-Location").orElseThrow();
            if (!isAbout(client.get(canonical), iri)) {
                failed.add("Content-Location: " + canonical);
            }
            Pattern.compile("<(/[^>]*)>")
                    .matcher(page.header("Link").orElse(""))
                    .results()
                    .forEach(link -> {
                        if (!isAbout(client.get(link.group(1)), iri)) {
                            failed.add("Link: " + link.group(1));
                        }
                    });
        }
        Client.Answer sitemap = client.get("/sitemap.xml");
        Pattern.compile("<loc>[^<]*?(/(?:doc)[^<]*)</loc>")
                .matcher(sitemap.body())
                .results()
                .forEach(link -> links.add(link.group(1).replace("&#39;", "'").replace("&amp;", "&")));
        Client.Answer search = client.get("/search?q=Label%20number&limit=100", "Accept", "application/json");
        Pattern.compile("\"page\":\"http://[^/]*(/[^\"]*)\"")
                .matcher(search.body())
                .results()
                .forEach(link -> links.add(link.group(1).replace("\\u003d", "=").replace("\\u0026", "&")));
        links.addAll(links(client.get("/search?q=Label%20number&limit=100", "Accept", "text/html")));
        for (String link : links) {
            int status = followed(link, "Accept", "*/*").status();
            if (status != 200) {
                failed.add(status + " " + link);
            }
        }
        System.out.println("links followed: " + links.size() + ", failed: " + failed.size());
        assertThat(failed).isEmpty();
    }

    private static List<String> links(Client.Answer page) {
        return Pattern.compile("href=\"(/(?:&#39;|[^\"#])*)")
                .matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&#39;", "'").replace("&amp;", "&"))
                .toList();
    }

    @Test
    void theCommandLineAndSparqlFindEachByItsIri() {
        List<String> failed = new ArrayList<>();
        int tried = 0;
        for (String iri : LABELS.keySet()) {
            tried += 3;
            if (!server.atlas().resolve(iri).iri().equals(iri)
                    || !server.atlas().describe(iri).thing().en().equals(LABELS.get(iri))) {
                failed.add("show " + iri);
            }
            String found = client.sparql(
                            "SELECT ?l { <" + iri + "> <http://www.w3.org/2000/01/rdf-schema#label> ?l }",
                            "Accept",
                            "text/csv")
                    .body();
            if (!found.contains(LABELS.get(iri)) && !isResolved(iri)) {
                failed.add("sparql " + iri);
            }
            if (!isTaken(iri)) {
                failed.add("query " + iri);
            }
        }
        System.out.println("IRIs asked for: " + tried + ", failed: " + failed.size());
        assertThat(failed).isEmpty();
    }

    /** SPARQL resolves every IRI in a query, which takes segments of dots and empty ends away. */
    private static boolean isResolved(String iri) {
        return iri.matches("(?s).*/(\\.{1,2}|/)(/.*|\\?.*)?");
    }

    /** A thing that isn't known is refused. */
    private static boolean isTaken(String iri) {
        return server.atlas().query("what-is", Map.of("thing", List.of(iri))) instanceof Answer.Rows;
    }

    @Test
    void theShellTakesThemToo() {
        List<String> failed = new ArrayList<>();
        String endpoint = server.address() + "sparql";
        for (String iri : LABELS.keySet().stream().limit(40).toList()) {
            Shell.Ended shown = Shell.run("show", iri, "--endpoint", endpoint, "--lang", "en");
            if (shown.code() != 0 || !shown.out().startsWith(LABELS.get(iri))) {
                failed.add(iri + shown.err());
            }
        }
        System.out.println("IRIs shown: 40, failed: " + failed.size());
        assertThat(failed).isEmpty();
    }

    @Test
    void everyLinkOfAnExportedSiteLeadsToAFile() throws Exception {
        Path site = folder.resolve("site");
        server.atlas().export("html", "graph:local", ExportOptions.USUAL).write(site, done -> {});
        List<String> broken = new ArrayList<>();
        int tried = 0;
        try (Stream<Path> pages = Files.walk(site)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                List<String> links = Pattern.compile("href=\"([^\"#]*)")
                        .matcher(Files.readString(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.matches("[a-z]+:.*"))
                        .toList();
                tried += links.size();
                links.stream()
                        .filter(link -> !Files.exists(page.resolveSibling(decoded(link))))
                        .forEach(broken::add);
            }
        }
        System.out.println("links of the exported site: " + tried + ", broken: " + broken.size());
        assertThat(broken).isEmpty();
        assertThat(tried).isGreaterThan(LABELS.size());
    }

    private static Stream<String> outward() {
        return Stream.of(
                "/id/../metrics",
                "/id/%2e%2e/metrics",
                "/id/..%2F..%2Fmetrics",
                "/doc/..%2F..%2Fetc%2Fpasswd",
                "/doc/id/%2e%2e%2f%2e%2e%2fetc",
                "/assets/..%2F..%2Fetc%2Fpasswd",
                "/assets/%2e%2e/atlas.css.map",
                "/doc//etc/passwd",
                "/id/%zz");
    }

    @ParameterizedTest
    @MethodSource("outward")
    void noPathLeadsOut(String path) throws Exception {
        int status = Raw.status(server.address(), path);
        assertThat(status).isIn(400, 404, path.equals("/id/../metrics") ? 200 : 404);
    }
}
