package org.aigcatlas.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.aigcatlas.load.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(name = "restore")
final class RestoreCommand extends Subcommand {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = StoreOption.NAME, paramLabel = "DIR", required = true)
    private Path store = Path.of("");

    @Option(names = "--replace")
    private boolean replaces;

    @Override
    public Integer call() throws IOException {
        long count = Backup.restore(file, store, replaces);
        say(count + " statements are in " + store + ".", "已将 " + count + " 条陈述恢复到 " + store + "。");
        return 0;
    }
}
