package org.aigcatlas.cli.command;

import java.nio.file.Path;
import org.aigcatlas.Atlas;
import org.aigcatlas.store.LocalStore;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the disk back what a store no longer needs of it. */
@Command(name = "compact")
final class CompactCommand extends Subcommand {
    @Option(names = StoreOption.NAME, paramLabel = "DIR", required = true)
    private Path store = Path.of("");

    @Override
    public Integer call() {
        try (Atlas atlas = StoreOption.existing(store)) {
            LocalStore local = (LocalStore) atlas.store();
            String before = FileUtils.byteCountToDisplaySize(local.size());
            local.compact();
            String now = FileUtils.byteCountToDisplaySize(local.size());
            say("The graph takes " + now + "; before, it took " + before + ".", "图谱现占 " + now + "，此前占 " + before + "。");
        }
        return 0;
    }
}
