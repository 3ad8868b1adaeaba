package org.aigcatlas.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.load.OntologyVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings a store to the ontology of this program. */
@Command(name = "upgrade")
final class UpgradeCommand extends Subcommand {
    @Option(names = StoreOption.NAME, paramLabel = "DIR", required = true)
    private Path store = Path.of("");

    @Override
    public Integer call() {
        try (Atlas atlas = StoreOption.existing(store);
                ProgressLine progress = progress("upgrade")) {
            List<String> replaced = atlas.upgrade(language(), progress);
            replaced.forEach(graph -> say(graph + " is new.", "已更新 " + graph + "。"));
            OntologyVersion now = OntologyVersion.bundled();
            say(
                    "The store is of version " + now + " of the ontology"
                            + (replaced.isEmpty() ? " already." : " now."),
                    replaced.isEmpty() ? "该存储所用的本体已是 " + now + " 版。" : "已将该存储的本体升级到 " + now + " 版。");
        }
        return 0;
    }
}
