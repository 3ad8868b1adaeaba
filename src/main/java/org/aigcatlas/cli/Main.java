package org.aigcatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aigcatlas.cli.command.RootCommand;
import org.aigcatlas.cli.command.Subcommands;
import org.aigcatlas.cli.log.JsonLogProvider;
import org.aigcatlas.cli.log.LogForm;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.graph.AtlasException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The way in from the command line. */
public final class Main {
    /** The atlas speaks to people itself; libraries are heard only when something is broken. */
    private static final Map<String, String> LOGGING = Map.of(
            "defaultLogLevel", "error",
            "showThreadName", "false",
            "showLogName", "false",
            "log.org.aigcatlas", "warn");

    private Main() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        quieten();
        if (LogForm.isJson(List.of(args))) {
            JsonLogProvider.use();
        }
        System.exit(run(Console.ofProcess(), args));
    }

    /** Sets how much is logged, where whoever starts the program doesn't. A file of settings would be the library's, too. */
    static void quieten() {
        LOGGING.forEach((name, value) -> System.getProperties().putIfAbsent("org.slf4j.simpleLogger." + name, value));
    }

    /** {@return the exit code of a command with these arguments, which talks to this console} */
    static int run(Console console, String... args) {
        return commandLine(console, root -> Subcommands.addNeeded(root, args)).execute(args);
    }

    /** {@return the whole command line, talking to this console} */
    static CommandLine commandLine(Console console) {
        return commandLine(console, Subcommands::addAll);
    }

    private static CommandLine commandLine(Console console, Consumer<CommandLine> subcommands) {
        RootCommand root = new RootCommand(console);
        ExecutionErrorHandler faults = new ExecutionErrorHandler(root);
        CommandLine line = new CommandLine(root);
        subcommands.accept(line);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(console.outIsTerminal() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionStrategy(parsed -> run(line, parsed, faults))
                .setExecutionExceptionHandler(faults)
                .setHelpFactory(new LanguageOfHelp(root))
                .setParameterExceptionHandler(new ParameterErrorHandler(root));
    }

    /** What goes wrong while help is printed belongs to no command, and would be nobody's. */
    private static int run(CommandLine line, ParseResult parsed, ExecutionErrorHandler faults) {
        try {
            return new RunLast().execute(parsed);
        } catch (AtlasException e) {
            return faults.handleExecutionException(e, line, parsed);
        }
    }
}
