package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String WELL = "<x:a>\n    <x:b> <x:c>\n.\n";
    private static final String ILL = "<x:a> <x:b> <x:c> .\n";

    @TempDir
    Path folder;

    private Path well;
    private Path ill;
    private Path deep;

    @BeforeEach
    void files() throws IOException {
        well = Files.writeString(folder.resolve("well.ttl"), WELL);
        ill = Files.writeString(folder.resolve("ill.TTL"), ILL);
        deep = Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("deep.ttl"), ILL);
        Files.writeString(folder.resolve("other.nt"), ILL);
    }

    @Test
    void aFolderIsLaidOutAndWhatChangedIsListed() throws IOException {
        Ended ended = Shell.run("format", folder.toString());
        assertThat(ended.lines()).containsExactly(ill.toString(), deep.toString());
        assertThat(ended.code()).isZero();
        for (Path file : new Path[] {well, ill, deep}) {
            assertThat(Files.readString(file)).isEqualTo(WELL);
        }
        assertThat(Files.readString(folder.resolve("other.nt"))).isEqualTo(ILL);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(4);
        }
        assertThat(Shell.run("format", "--check", folder.toString()).code()).isZero();
    }

    @Test
    void aCheckListsAndChangesNothing() throws IOException {
        Ended ended = Shell.run("format", "--check", well.toString(), ill.toString());
        assertThat(ended.lines()).containsExactly(ill.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(Files.readString(ill)).isEqualTo(ILL);
    }

    @Test
    void nothingIsWrittenWhereAFileCantBeLaidOut() throws IOException {
        Path noted = Files.writeString(folder.resolve("noted.ttl"), WELL + "# why\n");
        Ended ended = Shell.run("format", folder.toString(), "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains(noted + ":4: A comment stands here that would be lost");
        assertThat(Files.readString(ill)).isEqualTo(ILL);
        Ended other = Shell.run("format", folder.resolve("other.nt").toString(), "--lang", "zh");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("只能排版 Turtle 文件");
        Ended absent = Shell.run("format", folder.resolve("absent.ttl").toString(), "--lang", "en");
        assertThat(absent.err()).contains("There is no such file");
    }

    @Test
    void theOntologyIsTakenInsideTheProject() {
        Ended ended = Shell.run("format", "--check");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isZero();
    }
}
