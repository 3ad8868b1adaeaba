package org.aigcatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks the graph, or files as if they were loaded. */
@Command(
        name = "validate",
        description = {
            "Checks a graph against the shapes and the vocabulary.",
            "With files: says what `aigc load` would say of them, and changes nothing."
        },
        footer = {"%nExamples:", "  aigc validate", "  aigc validate my-tools.ttl"})
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand aigc;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to check together with the bundled graph.")
    private List<Path> files = List.of();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store to check, or to check the files against (default: the bundled graph).")
    private @Nullable Path store;

    @Override
    public Integer call() {
        Optional<String> told = base.iri();
        List<SourceFile> additions = files.stream()
                .map(file -> new SourceFile(file, LoadCommand.graphIri("local"), told))
                .toList();
        try (Atlas atlas = store == null ? Atlas.open() : GraphOptions.existing(store);
                ProgressLine progress = ProgressLine.on(aigc.console(), "validate")) {
            return tell(atlas.validate(additions, aigc.language(), progress));
        }
    }

    private int tell(Publisher.Findings findings) {
        Console console = aigc.console();
        List<Problem> problems = findings.problems();
        findings.remarks().stream().map(aigc::remark).forEach(console.out()::println);
        problems.stream().map(problem -> problem.sentence(aigc.language())).forEach(console.out()::println);
        console.out()
                .println(
                        problems.isEmpty()
                                ? console.green(aigc.language().pick("The graph is clean.", "图谱没有问题。"))
                                : aigc.language().pick("Problems: ", "问题数：") + problems.size());
        return problems.isEmpty() ? 0 : 1;
    }
}
