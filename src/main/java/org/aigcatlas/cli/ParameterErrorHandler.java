package org.aigcatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import org.aigcatlas.cli.command.GlobalOptions;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two what was wrong with the words of a command. */
final class ParameterErrorHandler implements IParameterExceptionHandler {
    private final GlobalOptions global;

    ParameterErrorHandler(GlobalOptions global) {
        this.global = global;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        Language language = asksChinese(String.join(" ", args)) ? Language.ZH : global.languageOfComplaints();
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        Problem problem = problem(e).with("command", command.getCommandSpec().qualifiedName());
        err.println("aigc: " + Console.readable(problem.cause(language)));
        suggest(e, language, err);
        err.println(problem.mend(language));
        return ExitCode.USAGE;
    }

    /** What is behind the mistake has not been read. */
    private static boolean asksChinese(String args) {
        return args.matches("(?is).*--lang[ =]zh\\b.*");
    }

    private static Problem problem(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                Problem.of(ProblemCode.COMMAND_ARGUMENT_MISSING)
                        .with(
                                "names",
                                missing.getMissing().stream()
                                        .map(ParameterErrorHandler::name)
                                        .toList());
            case UnmatchedArgumentException unmatched ->
                Problem.of(
                                unmatched.isUnknownOption()
                                        ? ProblemCode.COMMAND_OPTION_UNKNOWN
                                        : ProblemCode.COMMAND_ARGUMENT_UNKNOWN)
                        .with("names", unmatched.getUnmatched());
            default -> Problem.of(ProblemCode.COMMAND_MISUSED).with("words", e);
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static void suggest(ParameterException e, Language language, PrintWriter err) {
        if (language == Language.EN) {
            UnmatchedArgumentException.printSuggestions(e, err);
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            err.print(nearest.isEmpty() ? "" : Nearest.told(nearest).zh() + System.lineSeparator());
        }
    }
}
