package org.aigcatlas.cli;

import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that opens a graph, reads it and ends. */
abstract class ReadingCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand aigc;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public final Integer call() {
        check();
        try (Atlas atlas = graph.open(aigc)) {
            return read(atlas);
        }
    }

    /** Refuses what is wrong before any work is done. */
    void check() {}

    /** {@return the exit code, once everything is said} */
    abstract int read(Atlas atlas);

    RootCommand aigc() {
        return aigc;
    }
}
