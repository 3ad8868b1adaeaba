package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that takes the atlas as a library: what Maven resolves for it, and what runs on that. */
class ConsumerTest {
    private static final Path PROJECT = Path.of("src", "test", "outside", "consumer");
    private static final Path MAVEN = Path.of(System.getProperty("maven.home", ""), "bin", "mvn");
    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
    private static final Pattern PROGRAM_ONLY =
            Pattern.compile("jetty|servlet|fuseki|shiro|micrometer|picocli|progressbar"
                    + "|jline|yasgui|slf4j-simple|jul-to-slf4j|jcl-over-slf4j|logback|log4j");
    private static final int MOST = 40;

    @TempDir
    private static Path folder;

    private static List<Path> resolved = List.of();

    @BeforeAll
    static void resolve() throws IOException {
        Outside.needs(MAVEN);
        Path repository = repositoryWithTheAtlas(version());
        Path classPath = folder.resolve("class-path");
        Outside.Outcome outcome = Outside.run(
                MAVEN.toString(),
                "-B",
                "-ntp",
                "-q",
                "-f",
                PROJECT.toString(),
                "-Dmaven.repo.local=" + repository,
                "-Datlas.version=" + version(),
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + classPath);
        assertThat(outcome.exitCode()).as(outcome.output() + outcome.errors()).isZero();
        resolved = Stream.of(Files.readString(classPath).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** The repository of this machine, by links, and the atlas as {@code mvn install} would put it there. */
    private static Path repositoryWithTheAtlas(String version) throws IOException {
        Path here = Path.of(System.getProperty("settings.localRepository", ""));
        Path repository = folder.resolve("repository");
        Path atlas = Files.createDirectories(
                repository.resolve("org/aigcatlas/aigc-atlas").resolve(version));
        link(here, repository);
        link(here.resolve("org"), repository.resolve("org"));
        String name = "aigc-atlas-" + version;
        Files.copy(Path.of("pom.xml"), atlas.resolve(name + ".pom"));
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--no-compress",
                        "--file",
                        atlas.resolve(name + ".jar").toString(),
                        "-C",
                        "target/classes",
                        ".");
        assertThat(failed).isZero();
        return repository;
    }

    private static void link(Path from, Path to) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.toList()) {
                Path link = to.resolve(child.getFileName());
                if (!Files.exists(link) && !child.endsWith("aigcatlas")) {
                    Files.createSymbolicLink(link, child);
                }
            }
        }
    }

    private static Stream<String> names(Stream<Path> jars) {
        return jars.map(jar -> jar.getFileName().toString()).filter(name -> !name.startsWith("aigc-atlas"));
    }

    private static String run(Path program, String... arguments) {
        String classPath = String.join(
                File.pathSeparator, resolved.stream().map(Path::toString).toList());
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Daigc.cache=" + System.getProperty("aigc.cache"),
                "-cp",
                classPath,
                program.toString());
        return Outside.run(Stream.concat(java, Stream.of(arguments)).toArray(String[]::new))
                .orFail();
    }

    @Test
    void noServerCommandLineEditorOrLoggingComesAlong() {
        assertThat(resolved).hasSizeLessThanOrEqualTo(MOST);
        assertThat(names(resolved.stream()))
                .hasSizeGreaterThan(MOST / 2)
                .noneMatch(name -> PROGRAM_ONLY.matcher(name).find());
        assertThat(Path.of("src/main/resources/simplelogger.properties"))
                .as("how another's program logs is not ours to set")
                .doesNotExist();
    }

    @Test
    void thePageForJavaSaysWhatToDependOn() throws IOException {
        Path page = Path.of("docs/java.md");
        assertThat(DocsTest.blocks(page, "xml").getFirst()).contains("<version>" + version() + "</version>");
        assertThat(Files.readString(page)).contains("brings " + (resolved.size() - 1) + " further jars");
    }

    @Test
    void everyLibraryHasTheVersionThatIsTested() {
        Stream<Path> tested = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
        assertThat(names(resolved.stream())).isSubsetOf(names(tested).toList());
    }

    @Test
    void theProgramOfTheDocsRunsOnIt() throws IOException {
        Path page = Path.of("docs/java.md");
        Path program = Files.writeString(
                folder.resolve("Tools.java"), DocsTest.blocks(page, "java").getFirst());
        assertThat(run(program)).isEqualTo(DocsTest.blocks(page, "text").getFirst());
    }

    @Test
    void everySyntaxPackingAndFormatWorksOnIt() {
        // Five syntaxes and three packings, of the same statement.
        assertThat(run(PROJECT.resolve("UseAll.java"), folder.toString()))
                .isEqualTo(
                        "8 graphs\nRaumrakete\nVerdict[value=true]\nLOAD_LIBRARY_ABSENT\nLOAD_LIBRARY_ABSENT\ntrue\ntrue\n");
    }
}
