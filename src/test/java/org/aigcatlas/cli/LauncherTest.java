package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, with a Maven and a Java that only say that they were called. */
class LauncherTest {
    @TempDir
    Path folder;

    private Path root = Path.of("");
    private Path source = Path.of("");

    @BeforeEach
    void make() throws IOException {
        root = Files.createDirectory(folder.resolve("atlas"));
        for (String directory : List.of("src/main", "ontology", "queries")) {
            Files.createDirectories(root.resolve(directory));
        }
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        source = Files.writeString(root.resolve("src/main/Source.java"), "class Source {}");
        Files.copy(Path.of("aigc"), root.resolve("aigc"), StandardCopyOption.COPY_ATTRIBUTES);
        program("bin/mvn", "echo built >>" + folder.resolve("calls") + "; mkdir -p target; : >target/aigc-atlas.jar");
        program("jdk/bin/java", "echo ran");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Outside.Outcome launch() {
        return launch(List.of(), "--version");
    }

    private Outside.Outcome launch(List<String> environment, String... words) {
        Stream<String> before = Stream.of(
                "/usr/bin/env",
                "JAVA_HOME=" + folder.resolve("jdk"),
                "PATH=" + folder.resolve("bin") + ":/usr/bin:/bin");
        return Outside.run(Outside.bound(Stream.of(
                        before,
                        environment.stream(),
                        Stream.of(root.resolve("aigc").toString()),
                        Stream.of(words))
                .flatMap(part -> part)
                .toArray(String[]::new)));
    }

    private long builds() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private static void dateIntoTheFuture(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plus(Duration.ofDays(400))));
    }

    @Test
    void whatIsDatedIntoTheFutureIsBuiltOnce() throws IOException {
        dateIntoTheFuture(source);
        dateIntoTheFuture(root.resolve("ontology"));
        assertThat(launch().orFail()).contains("ran");
        assertThat(builds()).isEqualTo(1);
        assertThat(launch().orFail()).contains("ran");
        assertThat(builds()).isEqualTo(1);
        Files.writeString(source, "class Source { int changed; }");
        dateIntoTheFuture(source);
        launch().orFail();
        assertThat(builds()).isEqualTo(2);
        Files.writeString(root.resolve("ontology/new.ttl"), "");
        dateIntoTheFuture(root.resolve("ontology"));
        launch().orFail();
        assertThat(builds()).isEqualTo(3);
        launch().orFail();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    @Timeout(60)
    void whatIsStaleAndCanNotBeBuiltRunsAsItIs() throws IOException {
        launch().orFail();
        dateIntoTheFuture(source);
        Path target = root.resolve("target");
        assertThat(target.toFile().setWritable(false, false)).isTrue();
        Outside.Outcome outcome = launch();
        assertThat(target.toFile().setWritable(true)).isTrue();
        assertThat(outcome.orFail()).contains("ran");
        assertThat(outcome.errors())
                .contains("can't be written to; what was built runs")
                .doesNotContain("Another");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void whereNothingWasBuiltAndNothingCanBeThatIsSaid() throws IOException {
        assertThat(root.toFile().setWritable(false, false)).isTrue();
        Outside.Outcome outcome = launch();
        assertThat(root.toFile().setWritable(true)).isTrue();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).contains("nothing was built yet", "./aigc --version");
        assertThat(builds()).isZero();
    }

    /** No system has generated the locales of a country that there isn't. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LC_ALL=zh_QQ.UTF-8 LANG=en_QQ.UTF-8           | zh_QQ.UTF-8",
                "LC_ALL= LANG=zh_QQ.UTF-8                      | zh_QQ.UTF-8",
                "LC_ALL= LC_CTYPE=zh_QQ.UTF-8 LANG=en_QQ.UTF-8 | en_QQ.UTF-8",
                "LC_ALL=C LANG=zh_QQ.UTF-8                     | C",
                "LC_ALL= LANG=                                 | ''",
                "LC_ALL=C.UTF-8 LANG=zh_QQ.UTF-8               | zh_QQ.UTF-8"
            })
    void chineseIsReadInALocaleThatIsNotGeneratedAndTheLanguageStays(String locale, String language)
            throws IOException {
        Outside.needs(Path.of("/usr/bin/locale"));
        program(
                "jdk/bin/java",
                "locale charmap; echo ${LC_MESSAGES:-$LANG}; for word; do last=$word; done; echo $last");
        List<String> environment = Stream.concat(Stream.of("LC_MESSAGES=", "LC_CTYPE="), Stream.of(locale.split(" +")))
                .toList();
        assertThat(launch(environment, "show", "文心一言").orFail().lines()).containsExactly("UTF-8", language, "文心一言");
    }

    @Test
    void completingAWordBuildsNothing() throws IOException {
        assertThat(launch(List.of(), "complete", "aigc sh").orFail()).isEmpty();
        assertThat(builds()).isZero();
        launch().orFail();
        assertThat(launch(List.of(), "complete", "aigc sh").orFail()).contains("ran");
    }
}
