package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
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
                "SELECT ?x {\\n  ?x a:b ?y } | line 2, column 6 | the prefix of “a:b” is not declared",
                "DELETE WHERE { ?s ?p ?o } | line 1, column 1 | “DELETE WHERE” is out of place; expected here: BASE, PREFIX, SELECT, DESCRIBE, CONSTRUCT or ASK"
            })
    void whatIsNotSparqlIsRefusedWithItsPlace(String sparql, String place, String cause) {
        AtlasException refusal =
                catchThrowableOfType(AtlasException.class, () -> Runner.parse(sparql.replace("\\n", "\n")));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.QUESTION);
        assertThat(refusal.problems()).singleElement().hasToString(place + ": That is not SPARQL: " + cause + ".");
    }

    /** What may stand where, as the grammar of SPARQL 1.1 has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT ?x {\\n  ?x aigc:madeBy\\n} | line 3, column 1 | “}” is out of place; expected here: a variable (?x), an address (<…> or prefix:name), a text in quotes, a number, true or false, | 第 3 行第 1 列：不是 SPARQL：“}”不应出现在此处；此处可以是变量（?x）、地址（<…> 或 前缀:名称）、带引号的文本、数字、true 或 false、",
                "SELECT ?x {\\n  FILTER(?x = )\\n} | line 2, column 15 | “)” is out of place; expected here: a variable (?x), an address | “)”不应出现在此处；此处可以是变量（?x）、",
                "SELECT ?x { ?x ?y ?z | line 1, column 20 | it ends too early; expected here: “ | 查询在此提前结束；此处可以是“",
                "SELECT * { ?s ?p ?o ?x ?y ?z } | line 1, column 21 | “?x” is out of place; expected here: “ | “?x”不应出现在此处；此处可以是“",
                "SELECT { ?s ?p ?o } | line 1, column 8 | “{” is out of place; expected here: a variable (?x), “ | “{”不应出现在此处；此处可以是变量（?x）、“"
            })
    void whatIsExpectedIsToldInWords(String sparql, String place, String english, String chinese) {
        AtlasException refusal =
                catchThrowableOfType(AtlasException.class, () -> Runner.parse(sparql.replace("\\n", "\n")));
        Problem problem = refusal.problems().getFirst();
        assertThat(problem.sentence(Language.EN)).startsWith(place + ": That is not SPARQL: " + english);
        assertThat(problem.sentence(Language.ZH)).contains(chinese).doesNotContain("Encountered", "expected");
        assertThat(problem.sentence(Language.EN))
                .as("no names of the parser's own")
                .doesNotContainPattern("<[A-Z_0-9]+>|\\.\\.\\.|Was expecting");
    }

    @Test
    void whatCanFollowATripleNamesTheSignsAndTheWordsOfPatterns() {
        AtlasException refusal =
                catchThrowableOfType(AtlasException.class, () -> Runner.parse("SELECT * { ?s ?p ?o ?x ?y ?z }"));
        assertThat(refusal.getMessage()).contains("“.”", "“;”", "“,”", "“}”", "FILTER", "OPTIONAL");
    }

    @Test
    void aTextThatIsNotClosedIsToldInWords() {
        AtlasException refusal =
                catchThrowableOfType(AtlasException.class, () -> Runner.parse("SELECT * { ?s ?p \"x }"));
        assertThat(refusal.getMessage())
                .contains("a text in quotes is not closed")
                .doesNotContain("Lexical", "Encountered");
        assertThat(refusal.problems().getFirst().cause(Language.ZH)).contains("有一处带引号的文本没有结束");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * { FILTER(REGEX(?x \"a\")) } | “\"a\"” is out of place",
                "SELECT * { ?x a 百度 } | “百",
                "SELECT * { ?x ?y 'a\\\\u0041' 'b' } | “'b'” is out of place"
            })
    void whatIsOutOfPlaceIsToldAsItWasWritten(String sparql, String cause) {
        AtlasException refusal = catchThrowableOfType(AtlasException.class, () -> Runner.parse(sparql));
        assertThat(refusal.getMessage()).contains(cause).doesNotContain("\\u7");
    }
}
