package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.QueryRegistry;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled graph in memory, beside the same on the disk. */
class MemoryDatasetTest {
    private static final String PREFIXES = """
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX graph: <https://w3id.org/aigc/graph/>
            PREFIX id: <https://w3id.org/aigc/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static Atlas onDisk;
    private static Atlas inMemory;

    @BeforeAll
    static void open() {
        onDisk = Atlas.open();
        inMemory = Atlas.open();
        LocalStore store = (LocalStore) inMemory.store();
        assertThat(store.queried()).isSameAs(store.dataset());
        store.holdInMemory();
        assertThat(store.queried()).isInstanceOf(MemoryDataset.class);
    }

    @AfterAll
    static void close() {
        inMemory.close();
        onDisk.close();
    }

    static List<String> canned() {
        return new QueryRegistry().names().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("canned")
    void aCannedQueryIsAnsweredTheSame(String name) {
        Answer expected = onDisk.query(name, Map.of());
        Answer actual = inMemory.query(name, Map.of());
        if (expected instanceof Answer.Triples triples) {
            assertThat(((Answer.Triples) actual).graph().isIsomorphicWith(triples.graph()))
                    .isTrue();
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
                "SELECT (COUNT(*) AS ?n) { GRAPH graph:article { ?s ?p ?o } }",
                "SELECT (COUNT(*) AS ?n) { GRAPH graph:none { ?s ?p ?o } }",
                "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }",
                "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
                "SELECT (COUNT(*) AS ?n) FROM graph:article { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) FROM graph:article FROM NAMED graph:glossary { GRAPH ?g { ?s ?p ?o } }",
                "SELECT ?p ?o { id:chatgpt ?p ?o }",
                "SELECT ?g ?p ?o { GRAPH ?g { id:chatgpt ?p ?o } }",
                "SELECT ?x { id:chatgpt (aigc:uses|aigc:kindOf)+ ?x }",
                "SELECT ?x { ?x ^aigc:madeBy/aigc:uses* ?y FILTER(?x = id:baidu) }",
                "SELECT ?s { ?s aigc:contextLimit 0128000 }",
                "SELECT ?s { ?s aigc:contextLimit '+128000'^^xsd:integer }",
                "SELECT ?s { BIND('0128000'^^xsd:integer AS ?n) ?s aigc:contextLimit ?n }",
                "SELECT ?s { VALUES ?o { true '1'^^xsd:boolean } ?s aigc:openWeights ?o }",
                "SELECT ?s { ?s text:query 'Baidu' }",
                "SELECT ?g ?s { GRAPH ?g { ?s text:query 'Baidu' } }",
                "SELECT ?s { GRAPH graph:article { ?s text:query 'Baidu' } }",
                "SELECT DISTINCT ?t { ?s a ?t FILTER NOT EXISTS { GRAPH graph:inferred { ?s a ?t } } }",
                "SELECT ?s { ?s rdfs:label 'ChatGPT'@EN }"
            })
    void whatSomebodyWritesIsAnsweredTheSame(String text) {
        Query query = QueryFactory.create(PREFIXES + text);
        assertThat(rows(inMemory, query)).containsExactlyInAnyOrderElementsOf(rows(onDisk, query));
    }

    private static List<Binding> rows(Atlas atlas, Query query) {
        return atlas.store()
                .read(reading ->
                        reading.rows(query).stream().map(Binding::detach).toList());
    }

    @Test
    void whatIsTooLargeStaysOnTheDisk() {
        Optional<MemoryDataset> copy =
                onDisk.store().read(reading -> MemoryDataset.of(reading.direct().orElseThrow(), 1000));
        assertThat(copy).isEmpty();
    }

    @Test
    void aCopyIsGivenUpWhereItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> onDisk.store()
                        .read(reading -> MemoryDataset.of(reading.direct().orElseThrow(), Long.MAX_VALUE)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatMayBeChangedIsNotHeldInMemory() {
        try (LocalStore store = LocalStore.inMemory()) {
            store.holdInMemory();
            assertThat(store.queried()).isSameAs(store.dataset());
        }
    }
}
