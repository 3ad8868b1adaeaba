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
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
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
                "models-after-to-analogous-to | id:c aigc:modelsAfter id:k . claim:x rdf:predicate aigc:modelsAfter . | id:c aigc:analogousTo id:k . claim:x rdf:predicate aigc:analogousTo .",
                "more-controllable-than-to-differs-from | id:t aigc:moreControllableThan id:m ; aigc:uses id:m . | id:t aigc:differsFrom id:m ; aigc:uses id:m .",
                "less-controllable-than-to-differs-from | claim:x rdf:predicate aigc:lessControllableThan ; rdf:object id:m . | claim:x rdf:predicate aigc:differsFrom ; rdf:object id:m .",
                "ranked-among-to-strong-in | id:t aigc:rankedAmong id:c . | id:t aigc:strongIn id:c .",
                "recommends-to-about | claim:x rdf:predicate aigc:recommends . claim:y rdf:predicate aigc:uses . | claim:x rdf:predicate aigc:about . claim:y rdf:predicate aigc:uses .",
                "improves-through-to-trained-with | id:k aigc:improvesThrough id:c , id:t . | id:k aigc:trainedWith id:c ; aigc:supportedBy id:t .",
                "improves-through-to-trained-with | claim:x rdf:predicate aigc:improvesThrough ; rdf:object id:c . claim:y rdf:predicate aigc:improvesThrough ; rdf:object id:o . | claim:x rdf:predicate aigc:trainedWith ; rdf:object id:c . claim:y rdf:predicate aigc:supportedBy ; rdf:object id:o .",
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
                id:c aigc:modelsAfter id:k ; aigc:improvesThrough id:c ; aigc:rankedAmong id:c .
                id:t aigc:moreControllableThan id:m . id:m aigc:lessControllableThan id:t . id:t aigc:recommends id:o .
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

    @Test
    void whatIsNoLongerUsedLeadsToWhatIs() {
        Graph vocabulary = RDFDataMgr.loadGraph(Path.of("ontology", "aigc.ttl").toString());
        Set<Node> deprecated = vocabulary.stream(Node.ANY, OWL2.deprecated.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        assertThat(deprecated)
                .contains(Iris.term("modelsAfter"), Iris.term("recommends"))
                .allSatisfy(old -> {
                    assertThat(vocabulary.contains(old, RDF.type.asNode(), Node.ANY))
                            .isFalse();
                    assertThat(vocabulary.stream(old, DCTerms.isReplacedBy.asNode(), Node.ANY))
                            .singleElement()
                            .satisfies(moved -> assertThat(vocabulary.contains(
                                            moved.getObject(), RDF.type.asNode(), OWL2.ObjectProperty.asNode()))
                                    .isTrue());
                });
    }

    private static Set<Node> terms(String file) {
        return RDFDataMgr.loadGraph(Path.of("ontology", file).toString()).stream()
                .map(triple -> triple.getSubject())
                .filter(term -> term.isURI() && term.getURI().startsWith(Iris.NS))
                .collect(Collectors.toSet());
    }
}
