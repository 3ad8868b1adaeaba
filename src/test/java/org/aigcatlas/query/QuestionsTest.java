package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each canned query has its record, and the two say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
    private static final String HOME = "org.aigcatlas.query.question";

    private final QueryRegistry catalogue = new QueryRegistry();
    private Atlas atlas;

    @BeforeAll
    void open() {
        atlas = Curated.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private Stream<String> queries() {
        return catalogue.names().stream();
    }

    private Stream<String> tables() {
        return queries().filter(this::isTable);
    }

    private Stream<String> curatedTables() {
        return Curated.queries().filter(this::isTable);
    }

    /** A graph has no rows, so that a query for one has no record. */
    private boolean isTable(String name) {
        return catalogue.get(name).query().isSelectType();
    }

    @Test
    void everyRecordHasItsQuery() {
        assertThat(new ClassFileImporter()
                        .importPackages(HOME).stream()
                                .filter(type -> type.isAssignableTo(Question.class))
                                .map(JavaClass::getSimpleName)
                                .map(QuestionsTest::queryOf))
                .containsExactlyInAnyOrderElementsOf(tables().toList());
    }

    /** Adding a query touches no code: only help shows one by its name, and the counts of `stats` need their three. */
    @Test
    void codeKnowsNoQuery() throws IOException {
        String names = queries().filter(name -> name.contains("-")).collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("\"(?:[^\"\n]*[ /?:])?(?:" + names + ")[ .?\"]");
        Set<String> examples = Set.of(
                "RootCommand.java",
                "QueryCommand.java",
                "QueriesCommand.java",
                "ScopeKind.java",
                "ScopeParser.java",
                "WarmUp.java");
        assertThat(sources(named)).isSubsetOf(examples).isNotEmpty();
        assertThat(sources(Pattern.compile("import " + Pattern.quote(HOME)))).containsExactly("StatsCommand.java");
    }

    private static List<String> sources(Pattern wanted) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (wanted.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theRecordsComponentsAreTheParameters(String name) {
        assertThat(Arrays.stream(recordOf(name).getRecordComponents())
                        .map(component -> component.getName() + ": " + taking(component.getType()))
                        .toList())
                .isEqualTo(catalogue.get(name).parameters().stream()
                        .map(parameter -> parameter.name() + ": "
                                + (parameter.many() ? "many" : parameter.optional() ? "one or none" : "one"))
                        .toList());
    }

    private static String taking(Class<?> type) {
        return type == List.class ? "many" : type == Optional.class ? "one or none" : "one";
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theRowTakesEveryColumn(String name) {
        List<String> taken = Arrays.stream(rowOf(name).getRecordComponents())
                .flatMap(QuestionsTest::columns)
                .toList();
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(catalogue.get(name).query().getResultVars());
    }

    private static Stream<String> columns(RecordComponent component) {
        String name = component.getName();
        String type = component.getGenericType().getTypeName();
        return type.contains(Text.class.getName())
                ? Stream.of(name + "_en", name + "_zh")
                : type.contains(Named.class.getName()) ? Stream.of(name, name + "_en", name + "_zh") : Stream.of(name);
    }

    /** The records are written at build, from the same files. */
    @ParameterizedTest
    @MethodSource("tables")
    void theRowHasWhatTheFileSaysOfTheColumns(String name) {
        assertThat(Arrays.stream(rowOf(name).getRecordComponents())
                        .map(component -> component.getName() + ": " + component.getGenericType()))
                .containsExactlyElementsOf(catalogue.get(name).columns().stream()
                        .map(column -> column.name() + ": " + type(catalogue.get(name), column))
                        .toList());
    }

    private static String type(CannedQuery query, Column column) {
        List<String> variables = query.query().getResultVars();
        Class<?> one = !variables.contains(column.name() + "_en")
                ? type(column.type(), column.optional())
                : variables.contains(column.name()) ? Named.class : Text.class;
        return column.optional() ? "java.util.Optional<" + one.getName() + ">" : one.toString();
    }

    private static Class<?> type(Column.Type type, boolean optional) {
        return switch (type) {
            case TEXT -> String.class;
            case INT -> optional ? Integer.class : int.class;
            case LONG -> optional ? Long.class : long.class;
            case DECIMAL -> BigDecimal.class;
            case BOOLEAN -> optional ? Boolean.class : boolean.class;
        };
    }

    @ParameterizedTest
    @MethodSource("curatedTables")
    void theRecordAnswersWhatTheNameAnswers(String name) {
        Answer.Rows rows = (Answer.Rows) atlas.query(name, Map.of());
        assertThat(atlas.run(question(name)))
                .isNotEmpty()
                .isEqualTo(RecordMapper.read(rows, rowOf(name)))
                .hasSameSizeAs(rows.rows());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theFileSaysEverythingInBothLanguages(String name) {
        CannedQuery query = catalogue.get(name);
        assertThat(query.summary().en()).isNotBlank();
        assertThat(query.summary().zh()).isNotBlank();
        assertThat(query.question().en()).endsWith("?");
        assertThat(query.question().zh()).endsWith("？");
        assertThat(query.tags()).isNotEmpty();
        assertThat(query.query().hasOrderBy() || !query.query().isSelectType() || hasOneRow(query.query()))
                .as("the answer has an order")
                .isTrue();
        assertThat(query.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.about().en()).isNotBlank();
            assertThat(parameter.about().zh()).isNotBlank();
            assertThat(parameter.examples()).as("what may be given").isNotEmpty();
        });
        if (query.query().isSelectType()) {
            assertThat(query.columns()).allSatisfy(column -> saysBoth(column.about()));
            saysBoth(query.row());
        }
    }

    private static void saysBoth(Text text) {
        assertThat(text.en()).isNotBlank();
        assertThat(text.zh()).containsPattern("\\p{IsHan}");
    }

    private static boolean hasOneRow(Query query) {
        return query.hasAggregators() && query.getGroupBy().isEmpty();
    }

    private Question<?> question(String name) {
        Class<? extends Record> type = recordOf(name);
        Object[] values = catalogue.get(name).parameters().stream()
                .map(QuestionsTest::value)
                .toArray();
        try {
            return (Question<?>) type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " can't be made from the defaults", e);
        }
    }

    private static Object value(Parameter parameter) {
        List<String> defaults = parameter.defaults();
        return parameter.many()
                ? defaults
                : parameter.optional() ? defaults.stream().findFirst() : defaults.getFirst();
    }

    private static Class<? extends Record> recordOf(String name) {
        return type(HOME + "." + camel(name));
    }

    private static Class<? extends Record> rowOf(String name) {
        return type(HOME + "." + camel(name) + "$Row");
    }

    private static Class<? extends Record> type(String name) {
        try {
            return Class.forName(name).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the query has no record " + name, e);
        }
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String queryOf(String type) {
        return type.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
