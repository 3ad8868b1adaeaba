package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths in every form that a shell takes, for stores, exports, files and queries. */
class PathsTest {
    private static final String LONG = "长".repeat(80);

    @TempDir
    Path folder;

    private List<String> forms(String name) throws IOException {
        Path there = Files.createDirectories(folder.resolve(name + " 文件夹"));
        Files.createSymbolicLink(folder.resolve(name + "-link"), there);
        Path empty = Files.createDirectory(folder.resolve(name + "-empty"));
        Path toEmpty = Files.createSymbolicLink(folder.resolve(name + "-to-empty"), empty);
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        return List.of(
                relative + "/" + name,
                "./" + relative + "/./" + name + "-dot",
                "src/../" + relative + "/" + name + "-up",
                folder + "//" + name + "-slash/",
                there + "/mit Leer'zeichen und \"%20#",
                folder + "/" + name + "-link/linked",
                toEmpty.toString(),
                folder + "/" + name + LONG);
    }

    @Test
    void aStoreIsMadeAndOpenedAgainWhereverItIsToBe() throws IOException {
        int tried = 0;
        for (String store : forms("s")) {
            Atlas.open(Path.of(store)).close();
            Ended asked = Shell.run("sparql", "ASK { id:chatgpt a aigc:Tool }", "--store", store);
            assertThat(asked.code()).as(store + asked.err()).isZero();
            tried++;
        }
        System.out.println("paths of stores tried: " + tried);
    }

    @Test
    void anExportGoesWhereverItIsToGo() throws IOException {
        int tried = 0;
        for (String site : forms("e")) {
            Ended written = Shell.run("export", "--format", "csv", "--scope", "around:gan:1", "-o", site);
            assertThat(written.code()).as(site + written.err()).isZero();
            assertThat(Path.of(site).toFile().list()).as(site).isNotEmpty().noneMatch(name -> name.contains(".part-"));
            Ended one = Shell.run("export", "--format", "turtle", "--scope", "around:gan:1", "-o", site + "/one.ttl");
            assertThat(one.code()).as(site + one.err()).isZero();
            tried += 2;
        }
        System.out.println("paths of exports tried: " + tried);
    }
}
