package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLocationTest {
    @TempDir
    Path folder;

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> inside = Files.list(directory)) {
            return inside.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsNoStoreIsRefusedAndLeftAsItIs() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");
        for (Path path : List.of(folder, note, Path.of(""))) {
            assertThatThrownBy(() -> Atlas.open(path))
                    .isInstanceOf(AtlasException.class)
                    .hasMessageContaining("--store");
            assertThatThrownBy(() -> LocalStore.open(path)).isInstanceOf(AtlasException.class);
        }
        assertThat(names(folder)).containsExactly("note.txt");
        assertThat(Files.readString(note)).isEqualTo("mine");
    }

    @Test
    void aLinkToAnEmptyDirectoryTakesTheStoreInsideIt() throws IOException {
        Path volume = Files.createDirectory(folder.resolve("volume"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), volume);
        assertThat(StoreLocation.at(link)).isEqualTo(StoreLocation.EMPTY);
        try (Atlas atlas = Atlas.open(link)) {
            assertThat(atlas.resolve("ChatGPT").iri()).endsWith("/chatgpt");
        }
        assertThat(link).isSymbolicLink();
        assertThat(StoreLocation.at(volume)).isEqualTo(StoreLocation.STORE);
        assertThat(names(volume))
                .contains("text-index")
                // The first change may have been followed by a compaction already, which counts up.
                .anyMatch(name -> name.startsWith("Data-"))
                .noneMatch(name -> name.startsWith(StoreLocation.PART));
        assertThat(names(folder)).containsExactly("link", "volume");
    }
}
