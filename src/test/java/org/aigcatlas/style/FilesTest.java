package org.aigcatlas.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aigcatlas.load.rdf.TurtleFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that people write are laid out alike. {@code ./aigc format} writes the Turtle files anew. */
class FilesTest {

    /** Those of the landscape's folders are generated; {@code ReplayTest} holds them byte for byte. */
    static Stream<Path> turtleFiles() {
        return Stream.of(Path.of("ontology"), Path.of("ontology", "data")).flatMap(folder -> files(folder, ".ttl"));
    }

    static Stream<Path> queryFiles() {
        return Stream.of(Path.of("queries"), Path.of("ontology", "rules")).flatMap(folder -> files(folder, ".rq"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("turtleFiles")
    void turtleStandsInTheOneForm(Path file) throws IOException {
        assertThat(Files.readString(file))
                .as("%s, to be written with ./aigc format", file)
                .isEqualTo(TurtleFormatter.format(file.toString(), Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @MethodSource("queryFiles")
    void aQueryIsWellLaidOut(Path file) throws IOException {
        assertThat(QueryStyle.complaints(Files.readString(file))).as("%s", file).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#+ tags: [a]\n#+ summary: x\nSELECT * { }\n",
                "#+ parameters:\n#+   x: { default: 1, type: integer }\nSELECT * { ?x ?x ?x }\n",
                "#+ summary: x\nPREFIX b: <http://b>\nPREFIX a: <http://a>\nSELECT * { a:x b:x ?x }\n",
                "#+ summary: x\nPREFIX a: <http://a>\nSELECT * { ?x ?y <a:x> , \"a:x\" }\n",
                "PREFIX a: <http://a>\n#+ summary: x\nSELECT * { ?x ?y a:x }\n",
                "#+ summary: x\nSELECT * {\n   ?x ?y ?z\n}\n",
                "#+ summary: x\nSELECT * {\n  ?x ?y ?z\n  }\n",
                "#+ summary: x\n\nSELECT * { }\n",
                "#+ summary: x\nSELECT * { } \n",
                "#+ summary: x\nSELECT * { }"
            })
    void whatIsOutOfPlaceIsSaid(String text) {
        assertThat(QueryStyle.complaints(text)).hasSize(1);
    }
}
