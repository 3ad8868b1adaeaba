package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROBOT's report on the vocabulary, by a profile that knows of two languages. */
class OntologyReportTest {
    private static final Path ROBOT = Path.of("src", "test", "outside", "robot");
    private static final Path VOCABULARY = Path.of("ontology", "aigc.ttl");

    @TempDir
    private Path folder;

    private List<String> errors(Path vocabulary) throws IOException {
        Path libraries = ROBOT.resolve("target/lib");
        Outside.needs(libraries, "ROBOT (mvn -f src/test/outside/robot dependency:copy-dependencies)");
        Path report = folder.resolve("report.tsv");
        Outside.run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        libraries + "/*",
                        "org.obolibrary.robot.CommandLineInterface",
                        "report",
                        "--input",
                        vocabulary.toString(),
                        "--profile",
                        ROBOT.resolve("profile.txt").toString(),
                        "--fail-on",
                        "none",
                        "--output",
                        report.toString())
                .orFail();
        return Files.readAllLines(report).stream()
                .filter(line -> line.startsWith("ERROR\t"))
                .toList();
    }

    @Test
    void theVocabularyHasNoFaults() throws IOException {
        assertThat(errors(VOCABULARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rdfs:label \"ability\"@en , \"能力\"@zh | rdfs:label \"ability\"@en | not_in_two_languages",
                "rdfs:label \"ability\"@en , | rdfs:label \"ability\"@en , \"skill\"@en , | said_twice_in_a_language",
                "rdfs:label \"ability\"@en | rdfs:label \"alias\"@en | duplicate_label_of_a_kind"
            })
    void itsProfileFindsWhatIsPutWrong(String right, String wrong, String rule) throws IOException {
        String text = Files.readString(VOCABULARY);
        assertThat(text).contains(right);
        Path spoiled = Files.writeString(folder.resolve("spoiled.ttl"), text.replace(right, wrong));
        assertThat(errors(spoiled)).anyMatch(line -> line.contains(rule));
    }
}
