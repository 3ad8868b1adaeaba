package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.ProblemTexts;
import org.aigcatlas.serve.http.Fault;
import org.junit.jupiter.api.Test;

/** The page of the errors. {@code mvn test -Dtest=ErrorsPageTest -Dformat} writes it anew. */
class ErrorsPageTest {
    private static final Path PAGE = Path.of("docs", "errors.md");

    private static final String HEAD = """
            # Errors

            Whatever goes wrong has a code that stays when its words change. Over HTTP it is the `code` of the problem document (RFC 9457), in Java `problem.code()`. What stands in braces is filled in; what to do about it is in italics. The words come in the language of `--lang`, `lang=` or `Accept-Language`.

            每个问题都有固定的代码，措辞改动时代码不变：在 HTTP 上是问题文档（RFC 9457）的 `code`，在 Java 中是 `problem.code()`。花括号处会填入具体内容，斜体是处理办法。语言由 `--lang`、`lang=` 或 `Accept-Language` 决定。

            <!-- Written by `mvn test -Dtest=ErrorsPageTest -Dformat` from src/main/resources/org/aigcatlas/graph/problems.properties. -->

            | kind | 种类 | HTTP status | exit code |
            |---|---|---|---|
            """;

    private static String page() {
        String kinds = Arrays.stream(ProblemKind.values())
                .map(kind -> "| %s | %s | %d | %d |"
                        .formatted(
                                kind.about().en(),
                                kind.about().zh(),
                                Fault.status(kind),
                                ExecutionErrorHandler.exitCode(kind)))
                .collect(Collectors.joining("\n"));
        StringBuilder page = new StringBuilder(HEAD).append(kinds).append('\n');
        String group = "";
        for (ProblemCode code : ProblemCode.values()) {
            String own = code.code().substring(0, code.code().indexOf('.'));
            page.append(own.equals(group) ? "" : "\n## " + own + "\n");
            group = own;
            page.append("\n### ").append(code.code()).append('\n').append(entry(code));
        }
        return page.toString();
    }

    private static String entry(ProblemCode code) {
        ProblemKind kind = code.kind();
        return "HTTP %d, exit code %d: %s. %s。\n- %s\n- %s\n"
                .formatted(
                        Fault.status(kind),
                        ExecutionErrorHandler.exitCode(kind),
                        kind.about().en(),
                        kind.about().zh(),
                        told(code, Language.EN),
                        told(code, Language.ZH));
    }

    private static String told(ProblemCode code, Language language) {
        String mend = ProblemTexts.mend(code).words().in(language);
        String cause = ProblemTexts.cause(code).words().in(language);
        return cause + (mend.isEmpty() ? "" : language.pick(" ", "") + "*" + mend + "*");
    }

    @Test
    void thePageTellsEveryCode() throws IOException {
        if (System.getProperty("format") != null) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("%s, to be written with -Dformat", PAGE)
                .isEqualTo(page());
    }

    @Test
    void thePageNamesCodesInBothLanguages() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int unknown = lines.indexOf("### query.unknown");
        assertThat(lines.subList(unknown, unknown + 4))
                .containsExactly(
                        "### query.unknown",
                        "HTTP 404, exit code 2: what was named is not there. 所指的内容不存在。",
                        "- There is no query called “{name}”. *The list of queries names them all.*",
                        "- 没有名为“{name}”的查询。*查询列表中有全部名称。*");
    }
}
