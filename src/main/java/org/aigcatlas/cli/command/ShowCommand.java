package org.aigcatlas.cli.command;

import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.DescriptionPrinter;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.thing.ThingDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a thing is. */
@Command(name = "show")
final class ShowCommand extends ReadingCommand {
    @Parameters(paramLabel = "THING")
    private String thing = "";

    @Option(names = "--all")
    private boolean all;

    @Override
    int read(Atlas atlas) {
        ThingDescription description = atlas.describe(thing);
        atlas.names()
                .moves()
                .old(thing)
                .filter(old -> atlas.names()
                        .moves()
                        .ends(old)
                        .contains(description.thing().iri()))
                .ifPresent(old -> sayMoved(old, description));
        new DescriptionPrinter(description, console(), language(), all).print();
        return 0;
    }

    private void sayMoved(String old, ThingDescription description) {
        String before = Iris.shortName(old);
        String now = description.thing().slug();
        console()
                .say(Console.readable(
                        language().pick(before + " has moved to " + now + ".", before + " 的地址已改为 " + now + "。")));
    }
}
