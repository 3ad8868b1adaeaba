package org.aigcatlas.graph;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {
    private static final Path BUNDLE = Path.of("src/main/resources/org/aigcatlas/graph/problems.properties");
    private static final Path CODE = Path.of("src/main/java");
    private static final List<String> BLOCK = List.of(".en", ".zh", ".mend.en", ".mend.zh");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern MADE =
            Pattern.compile("(?:Problem|AtlasException)\\s*\\.of\\(\\s*ProblemCode\\.([A-Z0-9_]+)\\)");
    private static final Pattern CALL = Pattern.compile("\\s*\\.(with|at|as|nearest)\\(");
    private static final Pattern NAMED = Pattern.compile("\\s*\"([a-z]+)\",");

    /** What only the parser of a sentence may say: the words of picocli, Jena and the system come as arguments. */
    private static final List<Pattern> LITERALS = Stream.of(
                    "AtlasException\\.of\\(\\s*\"",
                    "new Problem\\(",
                    "new Fault\\(",
                    "new AtlasException\\(",
                    "ServletOps\\.error",
                    "ActionErrorException\\(",
                    "new (?:CommandLine\\.)?ParameterException\\(",
                    "TypeConversionException\\(",
                    "sendError\\(")
            .map(Pattern::compile)
            .toList();

    /** The one place that makes each value, and the status of what another engine refuses. */
    private static final Map<String, Set<String>> MAKERS = Map.of(
            "new Problem(", Set.of("Problem.java"),
            "new Fault(", Set.of("Fault.java"),
            "new AtlasException(", Set.of("AtlasException.java"));

    private static Map<Path, String> sources() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, ProblemTextsTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(ProblemCode code) {
        Set<String> all =
                new TreeSet<>(placeholders(ProblemTexts.cause(code).words().en()));
        all.addAll(placeholders(ProblemTexts.mend(code).words().en()));
        return all;
    }

    private static boolean isTold(String text) {
        return CHINESE.matcher(text).find()
                || PLACEHOLDER.matcher(text).replaceAll("").isBlank();
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesTellItAndNameTheSameArguments(ProblemCode code) {
        Text cause = ProblemTexts.cause(code).words();
        Text mend = ProblemTexts.mend(code).words();
        assertThat(cause.en()).isNotBlank().doesNotContainPattern(CHINESE);
        assertThat(cause.zh()).isNotBlank().matches(ProblemTextsTest::isTold, "is Chinese");
        assertThat(mend.en().isEmpty())
                .as("a mend in both or in none")
                .isEqualTo(mend.zh().isEmpty());
        assertThat(mend.zh()).matches(ProblemTextsTest::isTold, "is Chinese");
        assertThat(placeholders(cause.zh())).isEqualTo(placeholders(cause.en()));
        assertThat(placeholders(mend.zh())).isEqualTo(placeholders(mend.en()));
        assertThat(cause.zh() + mend.zh()).doesNotContain("您").doesNotContainPattern("\\p{IsHan}[,;!?]");
    }

    @Test
    void theBundleHoldsABlockForEachCodeInTheirOrder() throws IOException {
        List<String> keys = Files.readAllLines(BUNDLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        List<String> codes =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.matches("[a-z]+\\.[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        assertThat(keys)
                .containsExactlyElementsOf(codes.stream()
                        .flatMap(code -> BLOCK.stream().map(end -> code + end))
                        .toList());
    }

    @Test
    void everyCodeIsUsed() {
        String code = sources().entrySet().stream()
                .filter(file -> !file.getKey().endsWith("ProblemCode.java"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertThat(ProblemCode.values()).allMatch(each -> Pattern.compile("ProblemCode\\." + each + "\\b")
                .matcher(code)
                .find());
    }

    @Test
    void nothingInTheProgramTellsAProblemInWordsOfItsOwn() {
        List<String> found = new ArrayList<>();
        sources()
                .forEach((file, text) -> LITERALS.forEach(literal -> literal.matcher(text)
                        .results()
                        .filter(hit -> !MAKERS.getOrDefault(hit.group(), Set.of())
                                .contains(String.valueOf(file.getFileName())))
                        .forEach(hit -> found.add(file + ": " + hit.group()))));
        assertThat(found).isEmpty();
    }

    @Test
    void everyProblemIsMadeWithWhatItsTextsName() {
        List<String> wrong = new ArrayList<>();
        int[] seen = new int[1];
        sources().forEach((file, text) -> MADE.matcher(text).results().forEach(made -> {
            ProblemCode code = ProblemCode.valueOf(made.group(1));
            seen[0]++;
            Set<String> given = given(text, made.end());
            // What made the problem may be handed on for the rest, as with the command that it was said to.
            boolean whole = !text.substring(0, made.start()).stripTrailing().endsWith("->") || !given.isEmpty();
            if (whole && !given.equals(placeholders(code)) && !isFinishedElsewhere(file)) {
                wrong.add(file + ": " + code + " " + given + " for " + placeholders(code));
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(seen[0]).isGreaterThan(100);
    }

    /** The command is named once for all of them. */
    private static boolean isFinishedElsewhere(Path file) {
        return file.endsWith("ParameterErrorHandler.java");
    }

    private static Set<String> given(String text, int from) {
        Set<String> names = new TreeSet<>();
        int at = from;
        for (Optional<MatchResult> call = call(text, at); call.isPresent(); call = call(text, at)) {
            int open = call.get().end() - 1;
            if (call.get().group(1).equals("with")) {
                Matcher name = NAMED.matcher(text).region(open + 1, text.length());
                assertThat(name.lookingAt()).isTrue();
                names.add(name.group(1));
            }
            at = closing(text, open) + 1;
        }
        return names;
    }

    private static Optional<MatchResult> call(String text, int from) {
        Matcher call = CALL.matcher(text).region(from, text.length());
        return call.lookingAt() ? Optional.of(call.toMatchResult()) : Optional.empty();
    }

    private static int closing(String text, int open) {
        String blank = STRING.matcher(text)
                .replaceAll(found -> "_".repeat(found.group().length()));
        int depth = 0;
        for (int i = open; i < blank.length(); i++) {
            depth += blank.charAt(i) == '(' ? 1 : blank.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("no end");
    }

    @Test
    void noArgumentIsASentenceInOneLanguage() {
        Pattern sentence = Pattern.compile("\\.with\\(\\s*\"[a-z]+\",\\s*\"[^\"]* [^\"]*\"");
        List<String> found = new ArrayList<>();
        sources().forEach((file, text) -> MADE.matcher(text)
                .results()
                .map(made -> text.substring(made.start(), text.indexOf(';', made.start())))
                .filter(made -> sentence.matcher(made).find())
                .forEach(made -> found.add(file + ": " + made)));
        assertThat(found).isEmpty();
    }

    @Test
    void argumentsStandWhereTheyAreNamedAndAreNeverReadAgain() {
        Problem problem = Problem.of(ProblemCode.QUERY_PARAMETER_UNKNOWN)
                .with("query", "{name}")
                .with("name", "$1\\")
                .with("names", List.of("a", "b"))
                .at("x");
        assertThat(problem.sentence(Language.EN))
                .isEqualTo("x: The query {name} has no parameter “$1\\”. There are: a, b.");
        assertThat(problem.sentence(Language.ZH)).isEqualTo("x：查询 {name} 没有参数“$1\\”。可用的有：a、b。");
    }

    @Test
    void theNearestNamesAreTheMendWhereThereAreAny() {
        Problem problem = Problem.of(ProblemCode.QUERY_UNKNOWN).with("name", "kin");
        assertThat(problem.mend(Language.ZH)).isEqualTo("查询列表中有全部名称。");
        assertThat(problem.nearest(List.of("kinds", "kind")).mend(Language.ZH)).isEqualTo("最接近的有：kinds、kind。");
        assertThat(problem.nearest(List.of()).mend()).isEqualTo("The list of queries names them all.");
    }

    @Test
    void aProblemIsOfTheKindOfItsCodeUnlessItCameByAnotherWay() {
        Problem unknown = Problem.of(ProblemCode.THING_UNKNOWN);
        assertThat(unknown.kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(AtlasException.of(unknown.as(ProblemKind.QUESTION)).kind()).isEqualTo(ProblemKind.QUESTION);
        assertThat(unknown.code().code()).isEqualTo("thing.unknown");
    }

    @Test
    void anExceptionThatSaysNothingIsNamed() {
        Problem problem = Problem.of(ProblemCode.SYSTEM_IO).with("words", new IOException());
        assertThat(problem.cause(Language.ZH)).isEqualTo("读写失败：IOException。");
    }
}
