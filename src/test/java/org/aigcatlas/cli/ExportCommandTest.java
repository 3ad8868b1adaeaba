package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.aigcatlas.cli.Shell.Ended;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theListNamesEveryFormatAndThePageTellsOfIt() throws IOException {
        Ended ended = Shell.run("export", "--list");
        assertThat(ended.code()).isZero();
        String page = Files.readString(Path.of("docs", "exports.md"));
        assertThat(Exports.formats()).extracting(Format::name).allSatisfy(name -> {
            assertThat(ended.out()).contains(name + " (.");
            assertThat(page).containsPattern("(### |`)" + name + "\\b");
        });
    }

    @Test
    void theListSpeaksChinese() {
        assertThat(Shell.run("export", "--list", "--lang", "zh").out()).contains("供 Gephi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format turtel                                | Nearest: turtle",
                "--format turtle --scope concept                | Nearest: concepts",
                "--format turtle --scope around:Midjourny       | Nearest: Midjourney",
                "--format turtle --scope graph:artcle           | Nearest: article",
                "--format jsonld --evidence rdf12               | There are: reified, none",
                "--format turtle --bom                          | Leave bom out",
                "--scope all                                    | --format",
            })
    void aWrongWishEndsWithTwoAndTheNearestNames(String words, String said) {
        Ended ended = Shell.run(("export " + words).split(" +", -1));
        assertThat(ended.err()).contains(said).doesNotContain("Exception");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/dev/full             | No space left on device",
                "/dev/null/atlas.ttl   | can't be written",
                "no-such-folder/a.ttl  | there is no such folder",
                "src                   | is a directory",
            })
    void whatCantBeWrittenEndsWithOneAndOneSentence(String file, String said) {
        Ended ended = Shell.run("export", "--format", "turtle", "--scope", "around:chatgpt", "-o", file);
        assertThat(ended.err().lines()).singleElement().asString().contains(said);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void severalFilesGoToADirectoryOrAnArchive() throws IOException {
        Path directory = folder.resolve("tables");
        Path archive = folder.resolve("tables.zip");
        for (Path target : List.of(directory, archive)) {
            Ended ended = Shell.run("export", "--format", "csv", "--scope", "around:chatgpt", "-o", target.toString());
            assertThat(ended.code()).as(ended.err()).isZero();
        }
        assertThat(directory.resolve("Tool.csv")).exists();
        assertThat(Files.readAllBytes(archive)).startsWith('P', 'K');
        Ended again = Shell.run("export", "--format", "csv", "--scope", "around:chatgpt", "-o", directory.toString());
        assertThat(again.err()).contains("holds something already");
        assertThat(again.code()).isEqualTo(1);
    }

    @Test
    void aKilledExportLeavesNothingUnderItsName() throws IOException, InterruptedException {
        Path file = folder.resolve("atlas.nq");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "export",
                        "--format",
                        "nquads",
                        "-o",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (process.isAlive() && !isBegun()) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).as("killed before it was done").isNotZero();
        assertThat(file).doesNotExist();
    }

    private boolean isBegun() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(path -> path.toString().contains(".part-"));
        }
    }
}
