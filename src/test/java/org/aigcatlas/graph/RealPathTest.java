package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPathTest {
    @TempDir
    Path folder;

    @Test
    void dotsAreFollowedBehindLinksAsTheSystemDoes() throws IOException {
        Path real = folder.toRealPath();
        Files.createDirectories(real.resolve("a/b"));
        Files.createSymbolicLink(real.resolve("link"), Path.of("a/b"));
        Files.createSymbolicLink(real.resolve("dangling"), Path.of("a/new"));
        Files.createSymbolicLink(real.resolve("round"), Path.of("round"));
        assertThat(RealPath.of(real.resolve("link/../x"))).isEqualTo(real.resolve("a/x"));
        assertThat(RealPath.of(real.resolve("./a/./b/../c d"))).isEqualTo(real.resolve("a/c d"));
        assertThat(RealPath.of(real.resolve("dangling/more"))).isEqualTo(real.resolve("a/new/more"));
        assertThat(RealPath.of(real.resolve("round"))).isEqualTo(real.resolve("round"));
        assertThat(RealPath.of(Path.of("."))).isEqualTo(Path.of("").toRealPath());
        assertThat(RealPath.of(Path.of("/"))).isEqualTo(Path.of("/"));
    }
}
