package org.aigcatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import org.aigcatlas.load.OntologyVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Brings a store to the ontology of this program. */
@Command(
        name = "upgrade",
        description = {
            "Brings a store of your own to the version of the ontology that this program is of, all or nothing:",
            "the atlas's own graphs are replaced, and your data is renamed where the ontology was."
        },
        footer = {"%nExamples:", "  aigc upgrade --store my-atlas"})
final class UpgradeCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand aigc;

    @Option(names = "--store", paramLabel = "DIR", required = true, description = "The store.")
    private Path store = Path.of("");

    @Override
    public Integer call() {
        try (Atlas atlas = GraphOptions.existing(store);
                ProgressLine progress = ProgressLine.on(aigc.console(), "upgrade")) {
            List<String> replaced = atlas.upgrade(aigc.language(), progress);
            replaced.forEach(
                    graph -> aigc.console().say(aigc.language().pick(graph + " is new.", "已更新 " + graph + "。")));
            OntologyVersion now = OntologyVersion.bundled();
            aigc.console()
                    .say(aigc.language()
                            .pick(
                                    "The store is of version " + now + " of the ontology"
                                            + (replaced.isEmpty() ? " already." : " now."),
                                    replaced.isEmpty() ? "该存储所用的本体已是 " + now + " 版。" : "已将该存储的本体升级到 " + now + " 版。"));
        }
        return 0;
    }
}
