package org.aigcatlas.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.AnswerTable;
import org.aigcatlas.cli.output.Table;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts what the landscape knows and what is still wrong in it. */
@Command(
        name = "quality",
        description = {
            "Counts what is known of the models and how, and what is still contradictory or missing:",
            "each population as it once was and as it is now, and the names of what is left."
        },
        footer = {"%nExamples:", "  aigc quality", "  aigc quality --markdown"})
final class QualityCommand extends ReadingCommand {
    @Option(names = "--markdown", description = "Print tables in Markdown, as docs/quality.md has them.")
    private boolean markdown;

    /** A canned query that tells what is known or left. */
    private record Part(String query, Text title) {}

    private static final List<Part> PARTS = List.of(
            new Part("value-provenance", new Text("How the values of models are known", "模型各项属性的值从哪里来")),
            new Part("offered-things", new Text("What is on offer", "提供的是什么")),
            new Part("identifications", new Text("How offerings were told apart", "模型服务如何认定")),
            new Part("zero-prices", new Text("Prices of zero", "价格为零的模型服务")),
            new Part("contradictory-dates", new Text("Dates that names contradict", "与名称不符的日期")),
            new Part("contradictory-families", new Text("Names that speak of another family", "名称提到别的系列的模型")),
            new Part("models-without-kind", new Text("Models without a kind", "种类未知的模型")),
            new Part("families-by-models", new Text("Families and their models", "各系列的模型数")));

    @Override
    int read(Atlas atlas) {
        heading(new Text("What was wrong, before and now", "曾经的问题：之前与现在"));
        table(populations(atlas));
        for (Part part : PARTS) {
            heading(part.title());
            answer((Answer.Rows) atlas.query(part.query(), Map.of()));
        }
        return 0;
    }

    private void answer(Answer.Rows answer) {
        if (answer.rows().isEmpty()) {
            print("None.", "无。");
        } else {
            table(new AnswerTable(answer, language()).table());
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
