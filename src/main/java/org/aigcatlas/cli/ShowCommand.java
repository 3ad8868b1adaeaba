package org.aigcatlas.cli;

import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what a thing is. */
@Command(
        name = "show",
        description = "Tells what a thing is, its relations both ways, and who says so.",
        footer = {"%nExamples:", "  aigc show ChatGPT", "  aigc show 文心一言 --lang zh", "  aigc show madeBy"})
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private Aigc aigc;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(paramLabel = "THING", description = "Any name, alias, short name or IRI of it.")
    private String thing = "";

    @Override
    public Integer call() {
        try (Atlas atlas = graph.open()) {
            new Portrait(atlas.describe(thing), aigc.console(), aigc.language()).print();
        }
        return 0;
    }
}
