package org.aigcatlas.cli.command;

import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aigcatlas.cli.output.AnswerTable;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.AnswerFormat;
import org.aigcatlas.rdf.RdfSyntax;
import picocli.CommandLine.Option;

/** In which form an answer is printed. */
final class FormatOption {
    private static final String TABLE = "table";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = TABLE, completionCandidates = AnswerWords.class)
    private String format = TABLE;

    /** What may be asked for; looked up only where help or completion tells of it. */
    static final class AnswerWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(TABLE), AnswerFormat.words().stream())
                    .iterator();
        }
    }

    /** Prints an answer as asked for; {@code heads} says what stands above a column of a table. */
    void print(Answer answer, UnaryOperator<String> heads, Console console, Language language) {
        if (!isTable()) {
            AnswerFormat.of(format).write(answer, console.out());
            console.out().flush();
            return;
        }
        switch (answer) {
            case Answer.Rows rows ->
                new AnswerTable(rows, language, heads).table().print(console);
            case Answer.Verdict verdict ->
                console.out().println(verdict.value() ? language.pick("yes", "是") : language.pick("no", "否"));
            case Answer.Triples triples ->
                AnswerFormat.ofTriples(RdfSyntax.TURTLE).write(triples, console.out());
        }
    }

    boolean isTable() {
        return format.equals(TABLE);
    }

    /**
     * Checks the format before any work is done.
     *
     * @throws AtlasException where there is no such format
     */
    void check() {
        if (!isTable()) {
            AnswerFormat.of(format);
        }
    }
}
