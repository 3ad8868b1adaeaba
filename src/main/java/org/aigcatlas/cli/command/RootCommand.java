package org.aigcatlas.cli.command;

import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds all others, which {@link Subcommands} lists. */
@Command(
        name = "aigc",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        resourceBundle = RootCommand.HELP,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND")
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
