package org.aigcatlas.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.AnswerTable;
import org.aigcatlas.cli.output.Population;
import org.aigcatlas.cli.output.Table;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.ColumnWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts what the landscape or the field knows and what is still wrong in it. */
@Command(name = "quality")
final class QualityCommand extends ReadingCommand {
    @Option(names = "--markdown")
    private boolean markdown;

    @Option(names = "--of", paramLabel = "PART")
    private Part part = Part.LANDSCAPE;

    /** What can be counted; the canned queries that do so are tagged with its name, and with {@code health}. */
    enum Part {
        LANDSCAPE,
        FIELD
    }

    @Override
    int read(Atlas atlas) {
        if (part == Part.LANDSCAPE) {
            heading(new Text("What was wrong, before and now", "曾经的问题：之前与现在"));
            table(populations(atlas));
        }
        List<String> tags = List.of(part.name().toLowerCase(Locale.ROOT), "health");
        atlas.queries().all().stream()
                .filter(query -> query.tags().containsAll(tags))
                .sorted(Comparator.comparing(CannedQuery::order))
                .forEach(query -> {
                    heading(query.summary());
                    answer(query, (Answer.Rows) atlas.query(query.name(), Map.of()));
                });
        return 0;
    }

    private void answer(CannedQuery query, Answer.Rows answer) {
        if (answer.rows().isEmpty()) {
            print("None.", "无。");
        } else {
            ColumnWords words = new ColumnWords();
            table(new AnswerTable(answer, language(), column -> words.head(query, column, language())).table());
        }
    }

    private Table populations(Atlas atlas) {
        List<List<String>> rows = new ArrayList<>();
        for (Population population : Population.all()) {
            rows.add(List.of(
                    population.name().in(language()),
                    Integer.toString(population.before()),
                    count(atlas, population.count())));
        }
        return new Table(
                List.of(
                        language().pick("population", "统计对象"),
                        language().pick("before", "之前"),
                        language().pick("now", "现在")),
                rows);
    }

    private static String count(Atlas atlas, String query) {
        Answer.Rows answer = (Answer.Rows) atlas.sparql(query);
        return answer.rows().getFirst().get("n").getLiteralLexicalForm();
    }

    private void heading(Text title) {
        PrintStream out = console().out();
        String text = title.in(language());
        out.println(markdown ? "\n## " + text + "\n" : "\n" + console().green(text));
    }

    private void table(Table table) {
        if (markdown) {
            table.markdown().forEach(console().out()::println);
        } else {
            table.print(console());
        }
    }
}
