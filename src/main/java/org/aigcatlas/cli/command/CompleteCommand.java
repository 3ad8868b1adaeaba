package org.aigcatlas.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.completion.Completions;
import org.aigcatlas.cli.completion.TypedLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the word that somebody is typing may go on, a way a line. The script of {@code aigc completion} asks it. */
@Command(name = "complete", hidden = true)
final class CompleteCommand extends Subcommand {
    private static final int MOST = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LINE")
    private String line = "";

    @Override
    public Integer call() {
        TypedLine read = TypedLine.of(line);
        String typed = read.typed();
        argument(read).ifPresent(argument -> {
            List<String> fitting = ways(argument, read).stream()
                    .filter(way -> way.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                    .distinct()
                    .limit(MOST)
                    .toList();
            List<String> exact =
                    fitting.stream().filter(way -> way.startsWith(typed)).toList();
            (exact.isEmpty() ? fitting : exact).forEach(console().out()::println);
        });
        return 0;
    }

    private static List<String> ways(ArgSpec argument, TypedLine read) {
        if (argument.completionCandidates() != null) {
            return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                    .toList();
        }
        try (Atlas atlas = Atlas.open()) {
            return new Completions(atlas, read).of(argument.paramLabel());
        }
    }

    /** What the word that is being typed belongs to: the option before it, or else what has its place. */
    private Optional<ArgSpec> argument(TypedLine read) {
        Map<String, CommandLine> commands = spec.root().subcommands();
        List<String> words = read.words().stream().skip(1).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(place -> Optional.ofNullable(commands.get(words.get(place))).stream()
                        .map(command -> argument(command.getCommandSpec(), words.subList(place + 1, words.size()))))
                .findFirst()
                .flatMap(argument -> argument);
    }

    private static Optional<ArgSpec> argument(CommandSpec command, List<String> words) {
        int place = 0;
        Optional<ArgSpec> waiting = Optional.empty();
        for (String word : words) {
            if (waiting.isPresent()) {
                waiting = Optional.empty();
            } else if (word.startsWith("-")) {
                waiting = Optional.<OptionSpec>ofNullable(command.findOption(word))
                        .filter(option -> option.arity().max() > 0)
                        .map(option -> option);
            } else {
                place++;
            }
        }
        int index = place;
        return waiting.isPresent()
                ? waiting
                : command.positionalParameters().stream()
                        .filter(parameter -> parameter.index().contains(index))
                        .findFirst()
                        .map((PositionalParamSpec parameter) -> parameter);
    }
}
