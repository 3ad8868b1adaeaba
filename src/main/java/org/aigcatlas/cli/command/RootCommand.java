package org.aigcatlas.cli.command;

import org.aigcatlas.cli.output.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command that holds all others; a new one is a line in its list. */
@Command(
        name = "aigc",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = "AIGC Atlas: an open knowledge graph of AI-generated content, and who says what.",
        footer = {
            "%nExamples:",
            "  aigc serve",
            "  aigc show ChatGPT",
            "  aigc query tools-by-vendor -p vendor=百度",
            "  aigc why midjourney produces image",
            "%n`aigc COMMAND --help` tells more."
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the answer is no, or the data is bad",
            "2:the command was wrong: a misspelt name, a missing value"
        },
        subcommands = {
            CompletionCommand.class,
            DropCommand.class,
            ExportCommand.class,
            FormatCommand.class,
            IdentityCommand.class,
            LoadCommand.class,
            QualityCommand.class,
            QueriesCommand.class,
            QueryCommand.class,
            RefreshCommand.class,
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
    /** The command, talking to this console. */
    public RootCommand(Console console) {
        super(console);
    }

    @Override
    public void run() {
        CommandLine.usage(this, console().out());
    }
}
