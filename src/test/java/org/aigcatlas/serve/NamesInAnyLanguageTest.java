package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Cases;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.thing.ThingDescription;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Things that anybody named by any property in any language, or by what is no name at all, through every door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesInAnyLanguageTest {
    private static final int THINGS = Cases.of(48, 120);
    private static final long SEED = 20261128;

    private static final List<String> NAMES = List.of(
            "rdfs:label",
            "skos:prefLabel",
            "schema:name",
            "<http://schema.org/name>",
            "foaf:name",
            "dcterms:title",
            "<http://purl.org/dc/elements/1.1/title>");
    private static final List<String> ALIASES =
            List.of("skos:altLabel", "schema:alternateName", "<http://schema.org/alternateName>");
    private static final List<String> DEFINITIONS = List.of(
            "skos:definition",
            "dcterms:description",
            "schema:description",
            "<http://schema.org/description>",
            "rdfs:comment");
    private static final List<String> TAGS = List.of(
            "", "en", "en-GB", "en-US", "zh", "zh-Hans", "zh-CN", "zh-Hans-HK", "cmn", "zh-TW", "zh-Hant", "fr", "de");

    /** What a reader of each language is given, the first that there is; tags as they are compared. */
    private static final Map<Language, List<String>> STEPS = Map.of(
            Language.EN,
            List.of("en", "en-.+", "", "zh(-.+)?|cmn", ".*"),
            Language.ZH,
            List.of("zh", "zh-hans|zh-cn|zh-hans-hk", "cmn", "zh-tw|zh-hant", "", "en(-.+)?", ".*"));

    private record Value(String property, String tag, String written, String text) {
        boolean isReadable() {
            return !text.isEmpty();
        }
    }

    @TempDir
    private static Path folder;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<List<Value>> things = new ArrayList<>();
    private Path store = folder;
    private Optional<Atlas> atlas = Optional.empty();

    @BeforeAll
    void write() {
        Random random = new Random(SEED);
        StringBuilder turtle = new StringBuilder();
        for (int thing = 0; thing < THINGS; thing++) {
            List<Value> values = values(random);
            things.add(values);
            turtle.append("id:t").append(thing).append(" a <https://example.org/v/Gadget>");
            values.forEach(value ->
                    turtle.append(" ;\n  ").append(value.property()).append(' ').append(value.written()));
            turtle.append(" ;\n  <https://example.org/v/near> id:t")
                    .append((thing + 1) % THINGS)
                    .append(" .\n");
        }
        store = folder.resolve("store");
        try (LocalStore local = LocalStore.open(store)) {
            Graphs.put(local, "local", turtle.toString());
        }
        atlas = Optional.of(Atlas.open(store));
    }

    @AfterAll
    void tell() {
        atlas.ifPresent(Atlas::close);
        System.out.println("names in any language: " + counts);
    }

    private List<Value> values(Random random) {
        List<Value> values = new ArrayList<>();
        int most = random.nextInt(7);
        for (int number = 0; number < most; number++) {
            List<String> properties = random.nextInt(3) == 0 ? DEFINITIONS : random.nextInt(4) == 0 ? ALIASES : NAMES;
            String property = properties.get(random.nextInt(properties.size()));
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            String text = word(random);
            String behind = tag.isEmpty() ? "" : "@" + tag;
            values.add(
                    switch (random.nextInt(10)) {
                        case 0 -> new Value(property, tag, "<https://example.org/no-name/" + text + ">", "");
                        case 1 -> new Value(property, tag, "[ <https://example.org/v/in> 1 ]", "");
                        case 2 -> new Value(property, tag, "\" \\t\\u200B\\u0007\"" + behind, "");
                        default -> new Value(property, tag, "\"" + text + "\"" + behind, text);
                    });
            count(values.getLast().isReadable() ? "values" : "values passed over");
        }
        return values;
    }

    /** Twelve letters, so that no two are alike. */
    private static String word(Random random) {
        return random.ints(12, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** The policy once more, as it is told in words: by language, then by property, then by tag and text. */
    private Optional<Value> expected(int thing, List<String> properties, Language language) {
        return Objects.requireNonNull(STEPS.get(language)).stream()
                .flatMap(step -> properties.stream().flatMap(property -> things.get(thing).stream()
                        .filter(Value::isReadable)
                        .filter(value -> value.property().equals(property))
                        .filter(value -> value.tag().toLowerCase(Locale.ROOT).matches(step))
                        .sorted(Comparator.comparing(
                                        (Value value) -> value.tag().toLowerCase(Locale.ROOT))
                                .thenComparing(Value::text))))
                .findFirst();
    }

    private String name(int thing, Language language) {
        return expected(thing, NAMES, language).map(Value::text).orElse("t" + thing);
    }

    private String definition(int thing, Language language) {
        return expected(thing, DEFINITIONS, language).map(Value::text).orElse("");
    }

    private Optional<Value> inRange(int thing, List<String> properties, Language language) {
        String range = language == Language.EN ? "en(-.+)?" : "zh(-.+)?|cmn";
        return expected(thing, properties, language)
                .filter(value -> value.tag().toLowerCase(Locale.ROOT).matches(range));
    }

    private Atlas atlas() {
        return atlas.orElseThrow();
    }

    @Test
    void descriptionsNameThem() {
        for (int thing = 0; thing < THINGS; thing++) {
            ThingDescription description = atlas().describe(Iris.ID + "t" + thing);
            for (Language language : Language.values()) {
                assertThat(description.thing().in(language)).as("t" + thing).isEqualTo(name(thing, language));
                assertThat(description.definition(language)).as("t" + thing).isEqualTo(definition(thing, language));
                count("described");
            }
            List<String> shown = List.of(name(thing, Language.EN), name(thing, Language.ZH));
            assertThat(description.aliases())
                    .as("t" + thing)
                    .containsExactlyElementsOf(things.get(thing).stream()
                            .filter(value -> value.isReadable() && !DEFINITIONS.contains(value.property()))
                            .map(Value::text)
                            .filter(text -> !shown.contains(text))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void searchFindsThemByEachNameAndDefinition() {
        for (int thing = 0; thing < THINGS; thing++) {
            String iri = Iris.ID + "t" + thing;
            for (Value value : things.get(thing)) {
                if (value.isReadable()) {
                    assertThat(atlas().search(value.text(), 10))
                            .as(value.toString())
                            .anyMatch(hit -> hit.thing().iri().equals(iri));
                    count("found");
                }
            }
        }
    }

    @Test
    void aServiceWithoutAnIndexFindsThemToo() {
        try (AtlasServer server = AtlasServer.start(atlas(), ServerSettings.DEFAULT.onPort(0));
                Atlas remote = Atlas.connect(server.address().resolve("/sparql"))) {
            for (int thing = 0; thing < THINGS; thing += 10) {
                String iri = Iris.ID + "t" + thing;
                ThingDescription description = remote.describe(iri);
                assertThat(description.thing().zh()).isEqualTo(name(thing, Language.ZH));
                for (Value value : things.get(thing)) {
                    if (value.isReadable()) {
                        assertThat(remote.search(value.text(), 10))
                                .as(value.toString())
                                .anyMatch(hit -> hit.thing().iri().equals(iri));
                        count("found from afar");
                    }
                }
            }
        }
    }

    @Test
    void pagesAndDocumentsNameThem() {
        try (AtlasServer server = AtlasServer.start(atlas(), ServerSettings.DEFAULT.onPort(0))) {
            Client client = new Client(server.address());
            for (int thing = 0; thing < THINGS; thing++) {
                for (Language language : Language.values()) {
                    String path = "/doc/id/t" + thing;
                    Client.Answer page = client.get(path + "?lang=" + language.tag(), "Accept", "text/html");
                    assertThat(page.status()).as(path).isEqualTo(200);
                    assertThat(page.body())
                            .contains("<h1>" + name(thing, language) + "</h1>")
                            .contains(definition(thing, language))
                            .contains(">" + name((thing + 1) % THINGS, language) + "</a>");
                    count("pages");
                }
                Client.Answer json = client.get("/doc/id/t" + thing + ".jsonld");
                assertThat(json.status()).isEqualTo(200);
                assertThat(json.body())
                        .contains(name(thing, Language.EN))
                        .contains(name((thing + 1) % THINGS, Language.EN));
                count("documents");
            }
        }
    }

    @Test
    void showNamesThem() {
        atlas.ifPresent(Atlas::close);
        for (int thing = 0; thing < THINGS; thing += 6) {
            for (Language language : Language.values()) {
                Shell.Ended shown =
                        Shell.run("show", Iris.ID + "t" + thing, "--store", store.toString(), "--lang", language.tag());
                assertThat(shown.code()).as(shown.err()).isZero();
                assertThat(shown.lines().getFirst()).startsWith(name(thing, language));
                assertThat(shown.out()).contains(definition(thing, language));
                count("shown");
            }
        }
        atlas = Optional.of(Atlas.open(store));
    }

    private Path exported(String format, String language) throws IOException {
        Path target = folder.resolve(format + "-" + language);
        atlas.ifPresent(Atlas::close);
        Shell.Ended ended = Shell.run(
                "export",
                "--format",
                format,
                "--scope",
                "graph:local",
                "--store",
                store.toString(),
                "--lang",
                language,
                "-o",
                target.toString());
        atlas = Optional.of(Atlas.open(store));
        assertThat(ended.code()).as(ended.err()).isZero();
        return target;
    }

    /** In both languages a name of each, or of one; else what there is. */
    private String label(int thing) {
        List<String> both = Stream.of(Language.values())
                .flatMap(language -> inRange(thing, NAMES, language).stream())
                .map(Value::text)
                .distinct()
                .toList();
        return both.isEmpty() ? name(thing, Language.EN) : String.join(" · ", both);
    }

    private List<Integer> named() {
        return IntStream.range(0, THINGS)
                .boxed()
                .filter(thing -> expected(thing, NAMES, Language.EN).isPresent())
                .toList();
    }

    @Test
    void tablesNameThem() throws IOException {
        Map<String, CSVRecord> both = rows(exported("csv", "both"));
        Map<String, CSVRecord> chinese = rows(exported("csv", "zh"));
        for (int thing : named()) {
            CSVRecord row = Objects.requireNonNull(both.get("t" + thing));
            assertThat(row.get("label")).as("t" + thing).isEqualTo(label(thing));
            for (Language language : Language.values()) {
                assertThat(row.get("label_" + language.tag()))
                        .isEqualTo(
                                inRange(thing, NAMES, language).map(Value::text).orElse(""));
                String definition =
                        inRange(thing, DEFINITIONS, language).map(Value::text).orElse("");
                assertThat(row.get("definition_" + language.tag())).contains(definition);
            }
            assertThat(Objects.requireNonNull(chinese.get("t" + thing)).get("label"))
                    .isEqualTo(name(thing, Language.ZH));
            count("rows");
        }
    }

    private static Map<String, CSVRecord> rows(Path folder) throws IOException {
        Map<String, CSVRecord> rows = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.endsWith("Gadget.csv")).toList()) {
                String text = Files.readString(file).replaceFirst("^\uFEFF", "");
                format.parse(new StringReader(text)).forEach(row -> rows.put(row.get("id"), row));
            }
        }
        return rows;
    }

    @Test
    void networksNameThem() throws IOException {
        String xml = Files.readString(exported("graphml", "en"));
        Matcher key = Pattern.compile("<key id=\"([^\"]+)\" for=\"node\" attr.name=\"label\"")
                .matcher(xml);
        assertThat(key.find()).isTrue();
        for (int thing : named()) {
            Matcher node = Pattern.compile("<node id=\"t" + thing + "\".*?</node>", Pattern.DOTALL)
                    .matcher(xml);
            assertThat(node.find()).isTrue();
            assertThat(node.group())
                    .contains("<data key=\"" + key.group(1) + "\">" + name(thing, Language.EN) + "</data>");
            count("nodes");
        }
    }

    @Test
    void sitesAndNotesNameThem() throws IOException {
        Path site = exported("html", "en");
        Path notes = exported("obsidian", "en");
        String all;
        try (Stream<Path> files = Files.walk(notes)) {
            all = files.filter(Files::isRegularFile)
                    .map(NamesInAnyLanguageTest::text)
                    .collect(Collectors.joining("\n"));
        }
        for (int thing : named()) {
            String page = Files.readString(site.resolve("thing/t" + thing + ".html"));
            assertThat(page)
                    .contains("<h1>" + name(thing, Language.EN) + "</h1>")
                    .contains(definition(thing, Language.EN));
            assertThat(all).contains("\n# " + name(thing, Language.EN) + "\n").contains(definition(thing, Language.EN));
            count("static pages and notes");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
