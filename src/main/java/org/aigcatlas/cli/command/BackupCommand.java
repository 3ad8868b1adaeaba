package org.aigcatlas.cli.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.aigcatlas.export.file.AtomicFiles;
import org.aigcatlas.load.Backup;
import org.apache.commons.io.output.CloseShieldOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that a store holds to a file, also while it is served. */
@Command(name = "backup")
final class BackupCommand extends Subcommand {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = StoreOption.NAME, paramLabel = "DIR", required = true)
    private Path store = Path.of("");

    @Override
    public Integer call() {
        StoreOption.requireStore(store);
        AtomicLong count = new AtomicLong();
        AtomicFiles.file(file, out -> {
            OutputStream shielded = CloseShieldOutputStream.wrap(out);
            count.set(Backup.write(store, shielded));
        });
        say(count + " statements are in " + file + ".", "已将 " + count + " 条陈述备份到 " + file + "。");
        return 0;
    }
}
