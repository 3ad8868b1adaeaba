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
import org.aigcatlas.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
        return Outside.run(Outside.bound(
                "/usr/bin/env",
                "JAVA_HOME=" + folder.resolve("jdk"),
                "PATH=" + folder.resolve("bin") + ":/usr/bin:/bin",
                root.resolve("aigc").toString(),
                "--version"));
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
}
