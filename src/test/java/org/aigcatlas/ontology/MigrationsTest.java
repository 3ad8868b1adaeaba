package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the updates under {@code ontology/migrations/} make of data in the words of the version before. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("ontology", "migrations", "0.2.0");
    private static final String THINGS = """
            id:t a aigc:Tool . id:o a aigc:Organization . id:v a aigc:Vendor . id:m a aigc:Model .
            id:k a aigc:ToolKind . id:c a aigc:Technique . id:f a aigc:Offering .
            """;

    static Stream<Path> updates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static DatasetGraph dataset(String graph, String body) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(Iris.graph("things"), Graphs.parse(THINGS));
        dataset.addGraph(Iris.graph(graph), Graphs.parse(body));
        return dataset;
    }

    private static Graph migrated(String update, String graph, String body) throws IOException {
        DatasetGraph dataset = dataset(graph, body);
        UpdateExec.dataset(dataset)
                .update(Files.readString(FOLDER.resolve(update + ".ru")))
                .execute();
        assertThat(dataset.getGraph(Iris.graph("things")).isIsomorphicWith(Graphs.parse(THINGS)))
                .isTrue();
        return dataset.getGraph(Iris.graph(graph));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is-a-to-instance-of | id:t aigc:isA id:k . id:c aigc:isA id:k . | id:t aigc:instanceOf id:k . id:c aigc:isA id:k .",
                "is-a-to-instance-of | id:v aigc:isA id:k ; aigc:madeBy id:o . | id:v aigc:instanceOf id:k ; aigc:madeBy id:o .",
                "is-a-to-instance-of | claim:x rdf:subject id:t ; rdf:predicate aigc:isA ; rdf:object id:k . | claim:x rdf:subject id:t ; rdf:predicate aigc:instanceOf ; rdf:object id:k .",
                "is-a-to-kind-of | id:t aigc:isA id:k . id:c aigc:isA id:k . | id:t aigc:isA id:k . id:c aigc:kindOf id:k .",
                "is-a-to-kind-of | claim:x rdf:subject id:c ; rdf:predicate aigc:isA . | claim:x rdf:subject id:c ; rdf:predicate aigc:kindOf .",
                "is-a-to-kind-of | claim:x rdf:subject id:t ; rdf:predicate aigc:isA . | claim:x rdf:subject id:t ; rdf:predicate aigc:isA .",
                "has-kind-to-has-instance | id:k aigc:hasKind id:t , id:c . | id:k aigc:hasInstance id:t ; aigc:hasKind id:c .",
                "has-kind-to-has-instance | claim:x rdf:object id:t ; rdf:predicate aigc:hasKind . | claim:x rdf:object id:t ; rdf:predicate aigc:hasInstance .",
                "released-to-recorded-release | id:f aigc:released '2025' . id:m aigc:released '2024' . | id:f aigc:recordedRelease '2025' . id:m aigc:released '2024' .",
                "open-weights-to-recorded-open-weights | id:f aigc:openWeights false . id:m aigc:openWeights true . | id:f aigc:recordedOpenWeights false . id:m aigc:openWeights true .",
                "knowledge-cutoff-to-recorded-knowledge-cutoff | id:f aigc:knowledgeCutoff '2025' . id:m aigc:knowledgeCutoff '2024' . | id:f aigc:recordedKnowledgeCutoff '2025' . id:m aigc:knowledgeCutoff '2024' .",
            })
    void itRenamesWhatItSaysAndNothingElse(String update, String before, String after) throws IOException {
        Graph graph = migrated(update, "mine", before.replace('\'', '"'));
        assertThat(graph.isIsomorphicWith(Graphs.parse(after.replace('\'', '"'))))
                .as("%s", graph)
                .isTrue();
    }

    @Test
    void whatFollowsIsNotRewritten() throws IOException {
        String isA = "id:t aigc:isA id:k .";
        assertThat(migrated("is-a-to-instance-of", "inferred", isA).isIsomorphicWith(Graphs.parse(isA)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("updates")
    void aSecondTimeItChangesNothing(Path update) throws IOException {
        DatasetGraph dataset = dataset("mine", """
                id:t aigc:isA id:k . id:c aigc:isA id:k . id:k aigc:hasKind id:t .
                id:f aigc:released "2025" ; aigc:openWeights true ; aigc:knowledgeCutoff "2025" .
                """);
        String text = Files.readString(update);
        UpdateExec.dataset(dataset).update(text).execute();
        Graph once = Graphs.parse("");
        dataset.getGraph(Iris.graph("mine")).find().forEach(once::add);
        UpdateExec.dataset(dataset).update(text).execute();
        assertThat(dataset.getGraph(Iris.graph("mine")).isIsomorphicWith(once)).isTrue();
        assertThat(text).startsWith("# aigc:").contains("\n# Since 0.2.0 ");
    }

    @Test
    void everyTermOfTheVersionBeforeIsStillThere() {
        assertThat(terms("aigc.ttl")).containsAll(terms("versions/0.1.0.ttl")).hasSizeGreaterThan(100);
    }

    private static Set<Node> terms(String file) {
        return RDFDataMgr.loadGraph(Path.of("ontology", file).toString()).stream()
                .map(triple -> triple.getSubject())
                .filter(term -> term.isURI() && term.getURI().startsWith(Iris.NS))
                .collect(Collectors.toSet());
    }
}
