package org.aigcatlas.cli.command;

import org.aigcatlas.store.Bundled;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the commands. */
@Command(name = "completion")
final class CompletionCommand extends Subcommand {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        console().out().print(AutoComplete.bash(root.getCommandName(), root));
        console().out().print(Bundled.text("org/aigcatlas/cli/command", "completion.sh"));
        return 0;
    }
}
