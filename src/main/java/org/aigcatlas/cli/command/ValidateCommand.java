package org.aigcatlas.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the graph, or files as if they were loaded. */
@Command(name = "validate")
final class ValidateCommand extends Subcommand {
    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(names = StoreOption.NAME, paramLabel = "DIR")
    private @Nullable Path store;

    @Override
    public Integer call() {
        Optional<String> told = base.iri();
        List<SourceFile> additions = files.stream()
                .map(file -> new SourceFile(file, GraphName.iri(GraphName.LOCAL), told))
                .toList();
        try (Atlas atlas = StoreOption.orBundled(store);
                ProgressLine progress = progress("validate")) {
            return tell(atlas.validate(additions, language(), progress));
        }
    }

    private int tell(Publisher.Findings findings) {
        PrintStream out = console().out();
        List<Problem> problems = findings.problems();
        findings.remarks().stream().map(this::remark).forEach(out::println);
        problems.stream().map(problem -> problem.sentence(language())).forEach(out::println);
        out.println(
                problems.isEmpty()
                        ? console().green(language().pick("The graph is clean.", "图谱没有问题。"))
                        : language().pick("Problems: ", "问题数：") + problems.size());
        return problems.isEmpty() ? 0 : 1;
    }
}
