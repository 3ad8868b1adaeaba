package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCompilerTest {
    private static final List<String> SOURCES = List.of(
            "aigc.ttl",
            "alignments.ttl",
            "shapes.ttl",
            "data/sources.ttl",
            "data/article.ttl",
            "data/editorial.ttl",
            "data/glossary.ttl");

    @TempDir
    Path folder;

    @BeforeEach
    void gather() throws IOException {
        for (String source : SOURCES) {
            Path copy = folder.resolve("ontology").resolve(source);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("ontology").resolve(source), copy);
        }
    }

    private byte[] built(String classes) throws IOException {
        Outside.run(ChildJvm.command(
                                List.of(),
                                "org.aigcatlas.cli.build.CompileBundle",
                                folder.toString(),
                                folder.resolve(classes).toString())
                        .toArray(String[]::new))
                .orFail();
        return Files.readAllBytes(folder.resolve(classes).resolve("atlas/bundle.zip"));
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        byte[] one = built("one");
        assertThat(one.length).isGreaterThan(50_000);
        assertThat(Arrays.equals(built("other"), one)).isTrue();
    }
}
