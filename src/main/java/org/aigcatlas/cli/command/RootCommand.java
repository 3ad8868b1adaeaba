package org.aigcatlas.cli.command;

import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds all others; a new one is a line in its list. */
@Command(
        name = "aigc",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        resourceBundle = RootCommand.HELP,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BackupCommand.class,
            CheckCommand.class,
            CompactCommand.class,
            CompleteCommand.class,
            CompletionCommand.class,
            DiffCommand.class,
            DropCommand.class,
            ExportCommand.class,
            FormatCommand.class,
            IdentityCommand.class,
            LoadCommand.class,
            NewCommand.class,
            QualityCommand.class,
            QueriesCommand.class,
            QueryCommand.class,
            RefreshCommand.class,
            RestoreCommand.class,
            SearchCommand.class,
            ServeCommand.class,
            ShowCommand.class,
            SparqlCommand.class,
            StatsCommand.class,
            UpgradeCommand.class,
            ValidateCommand.class,
            WhyCommand.class
        })
public final class RootCommand extends GlobalOptions implements Runnable {
    /** The name of the bundle with the words of help. */
    public static final String HELP = "org.aigcatlas.cli.command.help";

    @Spec
    private CommandSpec spec;

    /** The command, talking to this console. */
    public RootCommand(Console console) {
        super(console);
    }

    @Override
    public void run() {
        spec.commandLine().usage(console().out());
    }
}
