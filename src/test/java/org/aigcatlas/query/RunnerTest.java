package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnerTest {
    private final LocalStore store = LocalStore.inMemory();

    @BeforeEach
    void fill() {
        Graphs.put(store, "article", "id:chatgpt aigc:madeBy id:openai .");
        Graphs.put(store, "editorial", "id:gpt-4 aigc:madeBy id:openai .");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Answer run(String sparql) {
        return store.read(reading -> Runner.run(reading, Runner.parse(sparql)));
    }

    @Test
    void rowsSeeAllGraphsAndOutliveTheRead() {
        Answer.Rows rows = (Answer.Rows) run("SELECT ?tool ?none { ?tool aigc:madeBy id:openai } ORDER BY ?tool");
        assertThat(rows.columns()).containsExactly("tool", "none");
        assertThat(rows.rows())
                .extracting(row -> row.get("tool"))
                .containsExactly(Graphs.id("chatgpt"), Graphs.id("gpt-4"));
        assertThat(rows.rows()).noneMatch(row -> row.contains("none"));
    }

    @Test
    void aQuestionOfYesOrNoGetsAVerdict() {
        assertThat(run("ASK { id:chatgpt aigc:madeBy id:openai }")).isEqualTo(new Answer.Verdict(true));
        assertThat(run("ASK { id:chatgpt aigc:madeBy id:baidu }")).isEqualTo(new Answer.Verdict(false));
    }

    @Test
    void aGraphIsAnsweredAsTriples() {
        Answer.Triples made = (Answer.Triples) run("CONSTRUCT { ?v aigc:made ?t } WHERE { ?t aigc:madeBy ?v }");
        assertThat(made.graph().size()).isEqualTo(2);
        Answer.Triples described = (Answer.Triples) run("DESCRIBE id:chatgpt");
        assertThat(described.graph().contains(Graphs.fact("chatgpt", "madeBy", "openai")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT ?x {\\n  ?x aigc:madeBy\\n} | line 3, column 1 | “}” is out of place",
                "SELECT ?x {\\n  FILTER(?x = )\\n} | line 2, column 15 | “)” is out of place",
                "SELECT ?x {\\n  ?x a:b ?y } | line 2, column 6 | Unresolved prefixed name: a:b",
                "SELECT ?x { ?x ?y ?z | line 1, column 20 | it ends too early",
                "DELETE WHERE { ?s ?p ?o } | line 1, column 1 | “DELETE WHERE” is out of place"
            })
    void whatIsNotSparqlIsRefusedWithItsPlace(String sparql, String place, String cause) {
        AtlasException refusal =
                catchThrowableOfType(AtlasException.class, () -> Runner.parse(sparql.replace("\\n", "\n")));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.QUESTION);
        assertThat(refusal.problems()).singleElement().hasToString(place + ": That is not SPARQL: " + cause + ".");
    }
}
