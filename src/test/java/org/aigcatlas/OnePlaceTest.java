package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemTexts;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.query.AnswerFormat;
import org.aigcatlas.rdf.Rdf12Support;
import org.aigcatlas.rdf.RdfSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code docs/architecture.md} says under "Adding": each of these touches one place. Read from the code base; that
 * an address, once added, is everywhere is shown by {@code RoutesTest}, that no code names a query by {@code
 * QuestionsTest}, and that a code without texts is a fault by {@code ProblemTextsTest}.
 */
class OnePlaceTest {
    private static final Pattern REMARK = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:(?<![:\"])//.*$)");
    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`/.*?) \\|");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`{]*?)/?(?:\\{[^`]*)?`");
    private static final Pattern ENDING = Pattern.compile("(?<![\\w.])\\.([a-z]\\w+)\\b");

    /** Who reads and writes files of our own by the ends of their names. */
    private static final Map<RdfSyntax, List<String>> OWN_FILES = Map.of(
            RdfSyntax.TURTLE, List.of("cli/build/GenerateLandscape.java", "serve/data/VocabularyVersions.java"),
            RdfSyntax.JSON_LD, List.of("load/rdf/Contexts.java"),
            RdfSyntax.N_TRIPLES, List.of("load/BundleCompiler.java"));

    private static final Map<String, String> CODE = code();

    /** The code by the paths of its files, without comments. */
    private static Map<String, String> code() {
        Path root = Path.of("src", "main", "java", "org", "aigcatlas");
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> code = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> code.put(
                            root.relativize(file).toString().replace('\\', '/'),
                            REMARK.matcher(text(file)).replaceAll("")));
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Predicate<String> path, Predicate<String> text) {
        return CODE.entrySet().stream()
                .filter(file -> path.test(file.getKey()) && text.test(file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isPage(String path) {
        return path.startsWith("serve/page/") || path.matches("serve/\\w+/\\w+Page\\.java");
    }

    /** The files that speak of a class, beside its own. */
    private static List<String> users(String file) {
        String name = file.replaceFirst(".*/", "").replace(".java", "");
        Pattern used = Pattern.compile("\\b" + name + "\\b");
        return files(
                path -> !path.equals(file),
                text -> text.contains(name)
                        && used.matcher(STRING.matcher(text).replaceAll("")).find());
    }

    /** Pages lead to what they like, and the warm-up asks for some pages; nothing else lists addresses. */
    @Test
    void anAddressIsARoute() {
        List<String> addresses = ROW.matcher(text(Path.of("docs", "serving.md")))
                .results()
                .flatMap(row -> ADDRESS.matcher(row.group(1)).results())
                .map(address -> address.group(1))
                .filter(address -> !address.isEmpty() && !address.equals("/"))
                .distinct()
                .toList();
        assertThat(addresses).contains("/queries", "/doc", "/metrics", "/.well-known/void", "/assets");
        assertThat(addresses).allSatisfy(address -> assertThat(
                        files(path -> !isPage(path) && !path.equals("cli/WarmUp.java"), text -> Pattern.compile(
                                        "\"" + Pattern.quote(address) + "[\"/?.#{]")
                                .matcher(text)
                                .find()))
                .as(address)
                .hasSizeLessThanOrEqualTo(1));
        assertThat(files(path -> true, text -> text.contains("Route.get(") || text.contains("Route.of(")))
                .isNotEmpty()
                .allMatch(path -> path.matches("serve/\\w+Module\\.java"));
    }

    /** The prefix `rdf` is no ending. */
    @ParameterizedTest
    @EnumSource
    void aSyntaxOfRdfIsAConstant(RdfSyntax syntax) {
        List<String> words = Stream.concat(
                        Stream.of(syntax.label(), syntax.ending(), "." + syntax.ending()),
                        syntax.holdsTriples() || syntax.holdsGraphs() ? Stream.of(syntax.type()) : Stream.empty())
                .toList();
        assertThat(files(
                        path -> !path.startsWith("rdf/") && !path.equals("graph/Prefixes.java"),
                        text -> STRING.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .map(literal -> literal.substring(1, literal.length() - 1))
                                .anyMatch(words::contains)))
                .as("%s", words)
                .isSubsetOf(OWN_FILES.getOrDefault(syntax, List.of()));
        try (Stream<Path> scripts = Files.walk(Path.of("src", "main", "resources", "serve"))) {
            assertThat(scripts.filter(Files::isRegularFile)).isNotEmpty().noneMatch(script -> text(script)
                    .contains(syntax.type()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sentences that name syntaxes name those of the table. */
    @Test
    void sentencesNameTheSyntaxesThatThereAre() {
        List<String> endings = RdfSyntax.written().stream()
                .filter(RdfSyntax::isText)
                .map(RdfSyntax::ending)
                .toList();
        for (Language language : Language.values()) {
            String mend =
                    ProblemTexts.mend(ProblemCode.LOAD_ENDING_UNKNOWN).words().in(language);
            assertThat(endingsOf(mend)).containsAll(endings);
        }
        String page = text(Path.of("docs", "command-line.md"));
        String line = page.lines()
                .filter(each -> each.startsWith("A file is read by the ending"))
                .findFirst()
                .orElseThrow();
        assertThat(endingsOf(line)).containsAll(endings);
        assertThat(text(Path.of("docs", "serving.md")))
                .contains(String.join(
                                ", ",
                                RdfSyntax.ofDocuments().stream()
                                        .map(RdfSyntax::label)
                                        .toList())
                        + " and HTML");
    }

    /** {@return the endings of RDF that a sentence names; those of packings follow them} */
    private static List<String> endingsOf(String sentence) {
        List<String> endings = ENDING.matcher(sentence)
                .results()
                .map(ending -> ending.group(1))
                .filter(ending -> !List.of("gz", "bz2", "xz", "zst", "zip").contains(ending))
                .toList();
        assertThat(endings)
                .allSatisfy(ending ->
                        assertThat(RdfSyntax.ofFile("x." + ending)).as(ending).isPresent());
        return endings;
    }

    @Test
    void whatIsSaidOfRdf12HoldsOfTheTable() {
        assertThat(Exports.formats())
                .filteredOn(format -> format.rdf12() == Rdf12Support.ASKED)
                .extracting(Format::name)
                .containsExactly("turtle", "trig");
        assertThat(Shell.run("export", "--help").out().replaceAll("\\s+", " "))
                .contains("Let turtle and trig say what came with RDF 1.2");
        assertThat(Exports.formats())
                .filteredOn(format -> format.rdf12() == Rdf12Support.ALWAYS)
                .extracting(Format::name)
                .as("what is offered instead where a format can't say something")
                .contains("ntriples", "turtle12");
        assertThat(Shell.run("export", "--format", "csv", "--rdf12", "--lang", "en")
                        .err())
                .contains("Export as one of: turtle, trig, ntriples, nquads, rdf-thrift.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "sparql", "search", "stats"})
    void helpNamesTheFormsOfAnswersThatThereAre(String command) {
        assertThat(Shell.run(command, "--help").out().replaceAll("\\s+", " "))
                .contains("One of: table, " + String.join(", ", AnswerFormat.words()) + " (default: table).");
    }

    @Test
    void helpNamesTheCataloguesThatThereAre() {
        assertThat(Shell.run("refresh", "--help").out().replaceAll("\\s+", " "))
                .contains("Whose catalogue it is, of " + String.join(", ", Catalogue.words()) + " (default");
    }

    @Test
    void anExporterIsAClassAndALineInExports() {
        Pattern exporter = Pattern.compile("\\bimplements (?:GraphExporter|Exporter\\.Of\\w+)");
        assertThat(files(path -> path.startsWith("export/"), text -> exporter.matcher(text)
                        .find()))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(users(file)).as(file).containsExactly("export/Exports.java"));
    }

    @Test
    void aCommandIsAClassAndALineInSubcommands() {
        assertThat(files(
                        path -> path.startsWith("cli/command/") && !path.endsWith("/RootCommand.java"),
                        text -> text.contains("@Command(")))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(users(file)).as(file).containsExactly("cli/command/Subcommands.java"));
    }

    @Test
    void aProblemIsNamedByItsConstantAlone() {
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(files(path -> true, text -> text.contains("\"" + code.code() + "\"")))
                        .as(code.code())
                        .isEmpty());
    }

    @Test
    void aRuleIsItsFile() {
        assertThat(Arrays.stream(Path.of("ontology", "rules").toFile().list())
                        .filter(name -> name.endsWith(".rq"))
                        .map(name -> name.replace(".rq", "")))
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThat(files(
                                path -> true,
                                text -> text.contains(rule)
                                        && STRING.matcher(text).results().anyMatch(literal -> literal.group()
                                                .contains(rule))))
                        .as(rule)
                        .isEmpty());
    }

    /** One class of these keeps what depends on the store; what else is kept depends on a text alone. */
    @Test
    void whatIsKeptIsKeptByTheOneCache() {
        assertThat(files(path -> true, text -> text.contains("Caffeine.newBuilder()")))
                .containsExactly(
                        "limit/BoundedFunctions.java", "serve/sparql/KnownQueries.java", "store/VersionedAnswers.java");
    }

    @Test
    void thePageSaysWhatToTouch() {
        String table = text(Path.of("docs", "architecture.md")).replaceFirst("(?s).*## Adding\n(.*?)\n## .*", "$1");
        assertThat(table)
                .contains("| an address |", "| a syntax of RDF |", "| an export format |", "| a query |")
                .contains("| a problem |", "| a command |", "| a rule |", "`OnePlaceTest`");
    }
}
