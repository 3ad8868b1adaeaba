package org.aigcatlas.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files that people write are laid out alike. {@code mvn test -Dtest=FilesTest -Dformat} writes the Turtle files
 * anew.
 */
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
        String formatted = TurtleFormat.format(Files.readString(file));
        if (System.getProperty("format") != null) {
            Files.writeString(file, formatted);
        }
        assertThat(Files.readString(file))
                .as("%s, to be written with -Dformat", file)
                .isEqualTo(formatted);
    }

    @ParameterizedTest
    @MethodSource("queryFiles")
    void aQueryIsWellLaidOut(Path file) throws IOException {
        assertThat(QueryStyle.complaints(Files.readString(file))).as("%s", file).isEmpty();
    }

    @Test
    void theFormIsReachedFromAnyOther() {
        String form = """
                # Two things.

                @prefix ex: <http://example.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <http://other.org/x>
                    ex:since "2025-01-31"^^xsd:date
                .

                ex:a
                    a ex:Thing ;
                    rdfs:label "a, b"@en , "c"@en , "甲"@zh ;
                    ex:list ( ex:b 1 ( ) ) ;
                    ex:of [ a ex:Part ; ex:has "\\"" , true ]
                .

                []
                    ex:says "x"
                .
                """;
        String other = """
                # Two things.
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix never: <http://never.org/> .
                @prefix ex: <http://example.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                [] ex:says "x" .
                ex:a ex:of [ ex:has true, "\\"" ; a ex:Part ] ; ex:list (ex:b 1 ()) ;
                  rdfs:label "甲"@zh, "c"@en, "a, b"@en ; a ex:Thing .
                <http://other.org/x> ex:since "2025-01-31"^^xsd:date .
                """;
        assertThat(TurtleFormat.format(other)).isEqualTo(form);
        assertThat(TurtleFormat.format(form)).isEqualTo(form);
    }

    @Test
    void aCommentIsNotLost() {
        assertThatThrownBy(() -> TurtleFormat.format("<http://a> <http://b> 1 .\n  # why\n"))
                .hasMessageContaining("at the top");
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
