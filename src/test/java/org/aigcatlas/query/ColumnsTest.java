package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column holds what its query says, and nothing is told of which the bundled graph knows nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColumnsTest {
    /** How many things of its class a parameter is tried with, beside its defaults. */
    private static final int SAMPLES = 6;

    private static final List<String> ABOUT_WEIGHTS = List.of("open", "openWeights");

    private final QueryRegistry catalogue = new QueryRegistry();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Boolean> weights = new HashMap<>();
    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
        rows("SELECT ?x ?open { ?x aigc:openWeights ?open }")
                .forEach(row -> weights.put(
                        row.get("x").getURI(), (Boolean) row.get("open").getLiteralValue()));
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private Stream<String> tables() {
        return catalogue.names().stream()
                .filter(name -> catalogue.get(name).query().isSelectType());
    }

    private Stream<String> tablesAboutWeights() {
        return tables().filter(name ->
                catalogue.get(name).query().getResultVars().stream().anyMatch(ABOUT_WEIGHTS::contains));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnOfThingsSaysOfWhichClassTheyAre(String name) {
        List<String> columns = catalogue.get(name).query().getResultVars();
        assertThat(columns.stream()
                        .filter(column -> columns.contains(column + "_en") && columns.contains(column + "_zh")))
                .allSatisfy(column -> assertThat(catalogue.get(name).column(column))
                        .as(column)
                        .hasValueSatisfying(known -> assertThat(known.of()).isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aColumnHoldsOnlyThingsOfItsClass(String name) {
        for (Map<String, List<String>> asked : asked(catalogue.get(name))) {
            List<Binding> rows = ((Answer.Rows) atlas.query(name, asked)).rows();
            for (Column column : catalogue.get(name).columns()) {
                if (!column.of().isEmpty()) {
                    assertThat(values(rows, column.name()))
                            .as("%s of %s, asked with %s", column.name(), name, asked)
                            .isSubsetOf(members(column.of()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tablesAboutWeights")
    void noQuerySaysOfWeightsWhatTheGraphDoesNotSay(String name) {
        for (Map<String, List<String>> asked : asked(catalogue.get(name))) {
            for (Binding row : ((Answer.Rows) atlas.query(name, asked)).rows()) {
                if (row.contains("model")) {
                    assertThat(said(row))
                            .as("%s, asked with %s", row, asked)
                            .isEqualTo(Optional.ofNullable(
                                    weights.get(row.get("model").getURI())));
                }
            }
        }
    }

    @Test
    void anAbilityIsTrueOrEmpty() {
        List<String> models = sample(members(List.of("Model")), 100);
        assertThat(((Answer.Rows) atlas.query("abilities-of-models", Map.of("model", models))).rows())
                .hasSameSizeAs(models)
                .allSatisfy(
                        row -> assertThat(Stream.of("reasoning", "toolCalling", "structuredOutput", "fileAttachment")
                                        .filter(row::contains)
                                        .map(column -> row.get(column).getLiteralValue()))
                                .doesNotContain(false));
    }

    private static Optional<Boolean> said(Binding row) {
        return ABOUT_WEIGHTS.stream()
                .filter(row::contains)
                .map(column -> (Boolean) row.get(column).getLiteralValue())
                .findFirst();
    }

    /** What a query is asked with: its defaults, and then other things for one parameter at a time. */
    private Set<Map<String, List<String>>> asked(CannedQuery query) {
        Set<Map<String, List<String>>> asked = new LinkedHashSet<>();
        asked.add(Map.of());
        for (Parameter parameter : query.parameters()) {
            if (parameter.type() instanceof ParameterType.ThingOf thing) {
                Set<String> things = members(thing.of().isEmpty() ? List.of("Model", "Tool") : List.of(thing.of()));
                sample(things, SAMPLES).forEach(value -> asked.add(Map.of(parameter.name(), List.of(value))));
            }
        }
        return asked;
    }

    private static List<String> sample(Set<String> things, int most) {
        List<String> sorted = things.stream().sorted().toList();
        return IntStream.range(0, Math.min(most, sorted.size()))
                .mapToObj(i -> sorted.get(i * sorted.size() / Math.min(most, sorted.size())))
                .toList();
    }

    private Set<String> members(List<String> classes) {
        Set<String> all = new HashSet<>();
        classes.forEach(name -> all.addAll(members.computeIfAbsent(
                name,
                key -> values(
                        rows("SELECT DISTINCT ?x { ?x a/rdfs:subClassOf* <" + iri(key) + "> FILTER(isIRI(?x)) }"),
                        "x"))));
        return all;
    }

    private static String iri(String name) {
        return Prefixes.asMapping().expandPrefix(name.contains(":") ? name : "aigc:" + name);
    }

    private List<Binding> rows(String sparql) {
        return ((Answer.Rows) atlas.sparql(sparql)).rows();
    }

    private static Set<String> values(List<Binding> rows, String column) {
        return rows.stream()
                .filter(row -> row.contains(column))
                .map(row -> row.get(column))
                .map(Node::toString)
                .collect(Collectors.toSet());
    }
}
