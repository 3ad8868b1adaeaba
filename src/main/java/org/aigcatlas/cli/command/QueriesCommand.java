package org.aigcatlas.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aigcatlas.cli.completion.QueryNames;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.Table;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.query.QueryRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the canned queries, or tells all about one. */
@Command(name = "queries")
final class QueriesCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "NAME", completionCandidates = QueryNames.class)
    private @Nullable String name;

    @Option(names = "--tag", paramLabel = "TAG")
    private @Nullable String tag;

    @Override
    public Integer call() {
        QueryRegistry registry = new QueryRegistry();
        if (name == null) {
            list(registry);
        } else {
            tell(registry.get(name));
        }
        return 0;
    }

    private void list(QueryRegistry registry) {
        Language language = language();
        List<List<String>> rows = registry.all().stream()
                .filter(query -> tag == null || query.tags().contains(tag))
                .map(query -> List.of(query.name(), query.question().in(language)))
                .toList();
        new Table(List.of(language.pick("query", "查询"), language.pick("question", "问题")), rows).print(console());
    }

    private void tell(CannedQuery query) {
        Console console = console();
        Language language = language();
        console.out()
                .println(console.bold(query.name()) + "  " + query.question().in(language));
        if (!query.parameters().isEmpty()) {
            console.out().println();
            List<List<String>> rows = query.parameters().stream()
                    .map(parameter -> row(parameter, language))
                    .toList();
            new Table(
                            List.of(
                                    language.pick("parameter", "参数"),
                                    language.pick("takes", "取值"),
                                    language.pick("default", "默认值"),
                                    language.pick("meaning", "含义")),
                            rows)
                    .print(console);
        }
        console.out().println();
        query.text().lines().filter(line -> !line.startsWith("#+")).forEach(console.out()::println);
    }

    private static List<String> row(Parameter parameter, Language language) {
        List<String> takes = new ArrayList<>();
        takes.add(kind(parameter.type()));
        if (parameter.many()) {
            takes.add(language.pick("several allowed", "可多值"));
        }
        if (parameter.optional()) {
            takes.add(language.pick("may be left out", "可省略"));
        }
        return List.of(
                parameter.name(),
                String.join(", ", takes),
                String.join(", ", parameter.defaults()),
                parameter.about().in(language));
    }

    private static String kind(ParameterType type) {
        return switch (type) {
            case ParameterType.ThingOf thing -> thing.of().isEmpty() ? "thing" : thing.of();
            case ParameterType.Value value -> value.kind().name().toLowerCase(Locale.ROOT);
            case ParameterType.OneOf choice -> String.join(" | ", choice.words());
        };
    }
}
