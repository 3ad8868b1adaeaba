package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    private static final CannedQuery TOOLS = CannedQuery.parse("tools", """
            #+ summary: Tools
            #+ parameters:
            #+   vendor: { type: thing, of: Vendor }
            #+   text: { type: text, optional: true }
            #+   most: { type: integer, default: 3 }
            #+   price: { type: decimal, optional: true }
            #+   since: { type: date, optional: true }
            #+   open: { type: boolean, optional: true }
            #+   order: { type: { one of: [name, date] }, default: name }
            #+   tags: { type: text, many: true, default: [a, b] }
            SELECT ?tool WHERE {
              ?tool <http://x/by> ?vendor .
              FILTER(?text = ?most || ?price = ?since || ?open = ?order || ?tags = "")
            }
            """, Map.of());

    private static Node known(String name, String of) {
        if (name.equals("百度") && of.equals("Vendor")) {
            return Graphs.id("baidu");
        }
        throw AtlasException.of(Problem.of(ProblemCode.THING_UNKNOWN)
                .with("name", name)
                .with("kind", "vendor")
                .nearest(List.of("百度")));
    }

    private static Node graph(String name) {
        if (name.equals("article") || name.equals("文章")) {
            return Iris.graph("article");
        }
        throw AtlasException.of(
                Problem.of(ProblemCode.QUERY_GRAPH_UNKNOWN).with("name", name).nearest(List.of("article")));
    }

    private static Query bind(Map<String, List<String>> given) {
        return new Binder(BinderTest::known, BinderTest::graph).bind(TOOLS, given);
    }

    private static Query bind(String name, String... words) {
        return bind(Map.of("vendor", List.of("百度"), name, List.of(words)));
    }

    private static Problem refused(Map<String, List<String>> given) {
        AtlasException refusal = catchThrowableOfType(AtlasException.class, () -> bind(given));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.QUESTION);
        return refusal.problems().getFirst();
    }

    private static Problem refused(String name, String... words) {
        return refused(Map.of("vendor", List.of("百度"), name, List.of(words)));
    }

    private static List<Node> values(Query query, String variable) {
        List<Node> values = new ArrayList<>();
        for (Element element : ((ElementGroup) query.getQueryPattern()).getElements()) {
            if (element instanceof ElementData data && data.getVars().equals(List.of(Var.alloc(variable)))) {
                data.getRows().forEach(row -> values.add(row.get(variable)));
            }
        }
        return values;
    }

    private static Node literal(String text, RDFDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    @Test
    void aChosenGraphIsAskedOnceAndAlone() {
        Query query = bind(Map.of("vendor", List.of("百度"), "graph", List.of("article", "文章")));
        assertThat(query.getGraphURIs()).containsExactly("https://w3id.org/aigc/graph/article");
        assertThat(query.getNamedGraphURIs()).containsExactly("https://w3id.org/aigc/graph/article");
        assertThat(bind(Map.of("vendor", List.of("百度"))).hasDatasetDescription())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "lang", "limit", "offset"})
    void noParameterIsCalledAsWhatEveryQueryHas(String name) {
        AtlasException refused = catchThrowableOfType(
                AtlasException.class, () -> CannedQuery.parse("taken", """
                        #+ parameters:
                        #+   NAME: { type: text }
                        SELECT ?x WHERE { ?x ?p ?NAME }
                        """.replace("NAME", name), Map.of()));
        assertThat(refused.problems().getFirst().cause()).contains(name);
    }

    @Test
    void aThingIsBoundAsTheNodeThatItsNameMeans() {
        assertThat(values(bind(Map.of("vendor", List.of("百度"))), "vendor")).containsExactly(Graphs.id("baidu"));
    }

    @Test
    void aNameThatMeansNothingIsRefusedWithTheNearest() {
        assertThat(refused(Map.of("vendor", List.of("百渡"))).mend()).isEqualTo("Nearest: 百度.");
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        Query bound = bind(Map.of("vendor", List.of("百度")));
        assertThat(values(bound, "most")).containsExactly(literal("3", XSDDatatype.XSDinteger));
        assertThat(values(bound, "order")).containsExactly(NodeFactory.createLiteralString("name"));
        assertThat(values(bound, "tags"))
                .containsExactly(NodeFactory.createLiteralString("a"), NodeFactory.createLiteralString("b"));
    }

    @Test
    void whatIsOptionalMayBeLeftOut() {
        assertThat(values(bind(Map.of("vendor", List.of("百度"))), "text")).isEmpty();
    }

    @Test
    void whatHasNoDefaultIsAskedFor() {
        assertThat(refused(Map.of())).satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("vendor");
            assertThat(problem.cause()).contains("needs the parameter “vendor”");
        });
    }

    @Test
    void severalValuesAreTakenOnlyWhereTheQueryAllowsThem() {
        assertThat(values(bind("tags", "x", "y", "z"), "tags")).hasSize(3);
        assertThat(refused("most", "1", "2").cause()).contains("takes one value");
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearest() {
        assertThat(refused("vendr", "x")).satisfies(problem -> {
            assertThat(problem.cause()).contains("no parameter “vendr”");
            assertThat(problem.mend()).isEqualTo("Nearest: vendor.");
        });
    }

    @Test
    void aWordThatIsNotOfferedIsRefusedWithThoseThatAre() {
        assertThat(refused("order", "dat")).satisfies(problem -> {
            assertThat(problem.cause()).isEqualTo("“dat” is not one of name, date.");
            assertThat(problem.mend()).isEqualTo("Nearest: date.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "most, 12, integer",
        "most, -1, integer",
        "price, 0.15, decimal",
        "since, 2025-01-31, date",
        "open, true, boolean"
    })
    void aWordThatFitsItsTypeIsBoundAsSuch(String parameter, String word, String type) {
        assertThat(values(bind(parameter, word), parameter)).singleElement().satisfies(node -> {
            assertThat(node.getLiteralLexicalForm()).isEqualTo(word);
            assertThat(node.getLiteralDatatypeURI()).endsWith("#" + type);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "most, three",
        "most, 1.5",
        "most, ''",
        "price, cheap",
        "since, 2025-02-30",
        "since, yesterday",
        "since, 31.1.2025",
        "open, perhaps",
        "most, '1) || (1=1'"
    })
    void aWordThatDoesNotFitItsTypeIsRefusedInWords(String parameter, String word) {
        assertThat(refused(parameter, word)).satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(parameter);
            assertThat(problem.cause()).startsWith("“" + word + "” is not ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } ; DROP ALL ; #",
                "x\") || (\"\" = \"",
                "'''}} UNION {?s ?p ?o} #",
                "\\u0022 } #",
                "?tool",
                "${text}",
                "line\nbreak\r\n\ttab",
                "\uD83D\uDE00"
            })
    void textStaysTextHoweverItLooks(String text) {
        assertThat(values(bind("text", text), "text")).containsExactly(NodeFactory.createLiteralString(text));
        assertThat(values(asSent(bind("text", text)), "text")).containsExactly(NodeFactory.createLiteralString(text));
    }

    @Property(tries = 500)
    void noTextChangesTheQuerysStructure(@ForAll String text) {
        Assume.that(isUnicode(text));
        Query bound = bind("text", text);
        assertThat(structure(bound)).isEqualTo(structure(bind("text", "plain")));
        assertThat(structure(asSent(bound))).isEqualTo(structure(bound));
        assertThat(values(asSent(bound), "text")).containsExactly(NodeFactory.createLiteralString(text));
    }

    @Property(tries = 300)
    void noWordBecomesAnythingButOneValueOfItsType(@ForAll String word) {
        for (String parameter : List.of("most", "price", "since", "open", "order")) {
            try {
                assertThat(values(bind(parameter, word), parameter)).hasSize(1);
            } catch (AtlasException e) {
                assertThat(e.problems().getFirst().place()).isEqualTo(parameter);
            }
        }
    }

    @Test
    void bindingLeavesTheQueryAsItWas() {
        Query before = TOOLS.query().cloneQuery();
        bind("text", "x");
        assertThat(TOOLS.query()).isEqualTo(before);
    }

    /** The query as a remote service would read it. */
    private static Query asSent(Query query) {
        return QueryFactory.create(query.serialize());
    }

    private static List<Object> structure(Query query) {
        List<Object> structure = new ArrayList<>(query.getResultVars());
        for (Element element : ((ElementGroup) query.getQueryPattern()).getElements()) {
            structure.add(element instanceof ElementData data ? data.getVars() : element);
        }
        return structure;
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
