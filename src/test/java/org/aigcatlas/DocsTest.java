package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.serve.RunningAtlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final String COMMAND = "./aigc ";
    private static final String REQUEST = "curl ";
    private static final Set<String> FOR_THE_SHELL = Set.of(">", "|", "&");
    private static final String OWN_STORE = "my-atlas";

    /** The commands that have run well, for those of several pages; what is done to a store is done each time. */
    private static final Set<String> RUN = ConcurrentHashMap.newKeySet();

    @TempDir
    static Path folder;

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(path -> path.toString().endsWith(".md")).toList().stream();
        }
    }

    static List<String> blocks(Path page, String kind) {
        try {
            return BLOCK.matcher(Files.readString(page))
                    .results()
                    .filter(block -> block.group(1).equals(kind))
                    .map(block -> block.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfAPageRuns(Path page) {
        examples(page, COMMAND)
                .filter(line -> !line.startsWith(COMMAND + "serve") && !RUN.contains(line))
                .forEach(line -> {
                    Shell.Ended ended = Shell.run(words(line.substring(COMMAND.length())));
                    assertThat(ended.code()).as(line + "\n" + ended.err()).isZero();
                    if (!line.contains(OWN_STORE)) {
                        RUN.add(line);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRequestOfAPageIsAnswered(Path page) {
        examples(page, REQUEST).forEach(line -> {
            Outside.needs(Path.of("/usr/bin/curl"));
            assertThat(Outside.run("sh", "-c", line.replaceFirst(REQUEST, REQUEST + "-sSf "))
                            .orFail())
                    .as(line)
                    .isNotBlank();
        });
    }

    private static Stream<String> examples(Path page, String program) {
        return blocks(page, "sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(program))
                .map(line -> line.replaceAll(
                        "http://(127\\.0\\.0\\.1|localhost):3030/",
                        server.address().toString()));
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (FOR_THE_SHELL.contains(word)) {
                break;
            }
            boolean isWritten = word.startsWith(OWN_STORE)
                    || (!words.isEmpty() && words.getLast().equals("-o"));
            words.add(isWritten ? folder.resolve(word).toString() : word);
        }
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(Path page) throws IOException {
        Path beside = page.toAbsolutePath().resolveSibling("");
        assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(beside.resolve(link)).exists());
    }

    @Test
    void theStatementsOnThePageForAddingAreSoundTogether() throws IOException {
        String turtle = String.join("\n", blocks(Path.of("docs/adding.md"), "turtle"));
        Path file = Graphs.file(folder.resolve("adding.ttl"), turtle);
        List<SourceFile> additions = List.of(new SourceFile(file, Iris.GRAPH + "local"));
        assertThat(server.atlas().validate(additions, Language.EN, Progress.SILENT))
                .isEqualTo(new Publisher.Findings(List.of(), List.of()));
    }

    @Test
    void theProgramOnThePageForJavaPrintsWhatThePageSays() throws Exception {
        Path page = Path.of("docs/java.md");
        String program = blocks(page, "java").getFirst();
        assertThat(program.lines().filter(line -> !line.startsWith("import") && !line.isBlank()))
                .as("a program of ten lines at the most")
                .hasSizeLessThanOrEqualTo(10);
        assertThat(output(compiled(program), "Tools"))
                .isEqualTo(blocks(page, "text").getFirst());
    }

    private static Path compiled(String program) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Tools.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return program;
                    }
                };
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        boolean good = compiler.getTask(said, null, null, options, null, List.of(source))
                .call();
        assertThat(good).as(said.toString()).isTrue();
        return folder;
    }

    private static String output(Path classes, String name) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Daigc.cache=" + System.getProperty("aigc.cache"),
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
