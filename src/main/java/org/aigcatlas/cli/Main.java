package org.aigcatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.aigcatlas.cli.command.RootCommand;
import org.aigcatlas.cli.output.Console;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The way in from the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(commandLine(Console.ofProcess()).execute(args));
    }

    /** {@return the whole command line, talking to this console} */
    static CommandLine commandLine(Console console) {
        RootCommand root = new RootCommand(console);
        return new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(console.outIsTerminal() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionExceptionHandler(new ExecutionErrorHandler(root))
                .setParameterExceptionHandler(new ParameterErrorHandler(root));
    }
}
