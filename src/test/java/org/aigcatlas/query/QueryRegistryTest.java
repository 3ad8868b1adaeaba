package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRegistryTest {
    private final QueryRegistry catalogue = new QueryRegistry();

    @Test
    void aQueryIsFoundByItsName() {
        assertThat(catalogue.get("tools-by-vendor"))
                .isSameAs(catalogue.get("tools-by-vendor"))
                .satisfies(query -> {
                    assertThat(query.question().in(Language.EN)).isEqualTo("Which tools does this vendor make?");
                    assertThat(query.question().in(Language.ZH)).isEqualTo("这家厂商有哪些工具？");
                    assertThat(query.parameters()).singleElement().satisfies(parameter -> {
                        assertThat(parameter.type()).isEqualTo(new ParameterType.ThingOf("Vendor"));
                        assertThat(parameter.defaults()).containsExactly("OpenAI");
                    });
                });
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> catalogue.get("tool-by-vendor"))
                .isInstanceOfSatisfying(AtlasException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(ProblemKind.NOT_FOUND))
                .hasMessageContaining("no query called “tool-by-vendor”")
                .hasMessageContaining("tools-by-vendor");
    }

    @Test
    void aNameIsNeverAPath() {
        assertThatThrownBy(() -> catalogue.get("../ontology/shapes")).isInstanceOf(AtlasException.class);
        assertThatThrownBy(() -> catalogue.get("")).isInstanceOf(AtlasException.class);
    }

    @Test
    void decoratorsAreReadAsYaml() {
        FrontMatter matter = FrontMatter.of("x.rq", """
                #+ summary: A short one
                #+ question: { en: Which?, zh: 哪些？ }
                #+ tags: [a, b]
                #+ parameters:
                #+   one: { type: thing, many: true }
                #+   two: { type: text }
                # a comment is none
                SELECT * { }
                """);
        assertThat(matter.text("summary", Language.ZH)).isEqualTo("A short one");
        assertThat(matter.text("question", Language.ZH)).isEqualTo("哪些？");
        assertThat(matter.texts("tags")).containsExactly("a", "b");
        assertThat(matter.entries("parameters")).containsOnlyKeys("one", "two");
        assertThat(matter.entries("parameters").get("one")).isNotNull().satisfies(one -> assertThat(one.flag("many"))
                .isTrue());
        assertThat(matter.text("absent")).isEmpty();
    }

    @Test
    void aFileWithoutDecoratorsSaysNothing() {
        assertThat(FrontMatter.of("x.rq", "SELECT * { }")).isEqualTo(new FrontMatter(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#+ summary: [open            | SELECT ?x { ?x ?p ?o }  | queries/bad.rq    | not YAML",
                "#+ summary: x                | SELECT ?x { ?x ?p       | queries/bad.rq:2  | Encountered",
                "#+ parameters: { x: { type: thin } } | SELECT ?x { ?x ?p ?o } | queries/bad.rq, parameter x | no type “thin”",
                "#+ parameters: { x: {} }     | SELECT ?x { ?x ?p ?o }  | queries/bad.rq, parameter x | no type “”",
                "#+ columns: { x: { type: lng } } | SELECT ?x { ?x ?p ?o } | queries/bad.rq, column x | no type “lng”",
                "#+ columns: { y: { of: Model } } | SELECT ?x { ?x ?p ?o } | queries/bad.rq | no column ?y",
                "#+ parameters: { y: { type: text } } | SELECT ?x { ?x ?p ?o } | queries/bad.rq | no variable ?y"
            })
    void aFaultyFileIsNamedWithItsFault(String decorators, String sparql, String place, String cause) {
        AtlasException refusal = catchThrowableOfType(
                AtlasException.class, () -> CannedQuery.parse("bad", decorators + "\n" + sparql + "\n", Map.of()));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.DATA);
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.cause()).contains(cause);
        });
    }

    @Test
    void whatIsSaidOfAColumnIsRead() {
        CannedQuery query = CannedQuery.parse("columns", """
                #+ columns:
                #+   a: { of: Model }
                #+   b: { of: [Model, owl:Class], optional: true }
                #+   c:
                #+     type: decimal
                #+     name: { en: price, zh: 价格 }
                #+     unit: { en: US$, zh: 美元 }
                #+     about: { en: what it costs, zh: 费用 }
                SELECT * { ?a ?b ?c }
                """, Map.of());
        Text none = new Text("", "");
        assertThat(query.columns())
                .containsExactly(
                        new Column("a", Column.Type.TEXT, List.of("Model"), false, none, none, none),
                        new Column("b", Column.Type.TEXT, List.of("Model", "owl:Class"), true, none, none, none),
                        new Column(
                                "c",
                                Column.Type.DECIMAL,
                                List.of(),
                                false,
                                new Text("price", "价格"),
                                new Text("US$", "美元"),
                                new Text("what it costs", "费用")));
    }

    @Test
    void aQuerySaysOnlyWhatDiffersFromColumnsOfThatName() {
        FrontMatter shared = FrontMatter.ofYaml("columns.yml", """
                tool: { of: Tool, optional: true, about: { en: the tool, zh: 工具 } }
                other: { of: Entity }
                """);
        CannedQuery query = CannedQuery.parse("columns", """
                #+ columns:
                #+   tool: { optional: false, about: { en: the application, zh: 应用 } }
                SELECT ?tool ?tool_en ?tool_zh ?note_en { ?tool ?tool_en ?tool_zh, ?note_en }
                """, shared.entries());
        Text none = new Text("", "");
        assertThat(query.columns())
                .containsExactly(
                        new Column(
                                "tool",
                                Column.Type.TEXT,
                                List.of("Tool"),
                                false,
                                none,
                                none,
                                new Text("the application", "应用")),
                        new Column("note_en", Column.Type.TEXT, List.of(), false, none, none, none));
    }

    @Test
    void everyTypeOfParameterIsRead() {
        CannedQuery query = CannedQuery.parse("types", """
                #+ parameters:
                #+   a: { type: thing }
                #+   b: { type: integer, default: 5 }
                #+   c: { type: { one of: [x, y] }, default: x, about: { en: which, zh: 哪个 } }
                #+   d: { type: text, many: true, optional: true, default: [p, q] }
                SELECT * { ?a ?b ?c . ?c ?b ?d }
                """, Map.of());
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "a",
                                new ParameterType.ThingOf(""),
                                List.of(),
                                false,
                                false,
                                new Text("", ""),
                                List.of(),
                                new Text("", "")),
                        new Parameter(
                                "b",
                                new ParameterType.Value(ParameterType.ValueKind.INTEGER),
                                List.of("5"),
                                false,
                                false,
                                new Text("", ""),
                                List.of("5"),
                                new Text("", "")),
                        new Parameter(
                                "c",
                                new ParameterType.OneOf(List.of("x", "y")),
                                List.of("x"),
                                false,
                                false,
                                new Text("which", "哪个"),
                                List.of("x"),
                                new Text("", "")),
                        new Parameter(
                                "d",
                                new ParameterType.Value(ParameterType.ValueKind.TEXT),
                                List.of("p", "q"),
                                true,
                                true,
                                new Text("", ""),
                                List.of("p", "q"),
                                new Text("", "")));
    }
}
