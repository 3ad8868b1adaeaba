package org.aigcatlas.cli.command;

import org.aigcatlas.Atlas;
import picocli.CommandLine.Mixin;

/** A command that opens a graph, reads it and ends. */
abstract class ReadingCommand extends Subcommand {
    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public final Integer call() {
        check();
        try (Atlas atlas = graph.open(global())) {
            return read(atlas);
        }
    }

    /** Refuses what is wrong before any work is done. */
    void check() {}

    /** {@return the exit code, once everything is said} */
    abstract int read(Atlas atlas);
}
