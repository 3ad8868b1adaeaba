package org.aigcatlas.cli;

import org.aigcatlas.Atlas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a thing is. */
@Command(
        name = "show",
        description = "Tells what a thing is, its relations both ways, and who says so.",
        footer = {"%nExamples:", "  aigc show ChatGPT", "  aigc show 文心一言 --lang zh", "  aigc show madeBy"})
final class ShowCommand extends ReadingCommand {
    @Parameters(paramLabel = "THING", description = "Any name, alias, short name or IRI of it.")
    private String thing = "";

    @Option(names = "--all", description = "Name every neighbour, also where there are hundreds.")
    private boolean all;

    @Override
    int read(Atlas atlas) {
        new Portrait(atlas.describe(thing), aigc().console(), aigc().language(), all).print();
        return 0;
    }
}
