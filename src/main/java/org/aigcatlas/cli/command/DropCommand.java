package org.aigcatlas.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a graph out of a store. */
@Command(name = "drop")
final class DropCommand extends Subcommand {
    @Parameters(paramLabel = "GRAPH")
    private String graph = "";

    @Option(names = StoreOption.NAME, paramLabel = "DIR")
    private @Nullable Path store;

    @Override
    public Integer call() {
        Path directory = StoreOption.needed(Optional.ofNullable(store));
        String iri = GraphName.iri(graph);
        if (iri.equals(Terms.INFERRED_GRAPH.getURI())) {
            throw AtlasException.of(ProblemCode.COMMAND_GRAPH_INFERRED).at(graph);
        }
        try (Atlas atlas = StoreOption.existing(directory);
                ProgressLine progress = progress("drop")) {
            long gone = atlas.drop(iri, language(), progress);
            if (gone == 0) {
                throw AtlasException.of(ProblemCode.COMMAND_GRAPH_ABSENT).at(graph);
            }
            String name = GraphName.of(iri);
            say(name + " is gone, with " + gone + " statements.", "已删去 " + name + "，共 " + gone + " 条陈述。");
        }
        return 0;
    }
}
