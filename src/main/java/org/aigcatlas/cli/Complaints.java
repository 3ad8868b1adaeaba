package org.aigcatlas.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.apache.jena.atlas.RuntimeIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into lines for a person and an exit code. */
final class Complaints implements IExecutionExceptionHandler {
    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        return switch (problem) {
            case AtlasException said -> tell(said);
            default ->
                problem instanceof UncheckedIOException
                                || problem instanceof RuntimeIOException
                                || problem instanceof IOException
                        ? readingFailed(problem)
                        : unforeseen(problem);
        };
    }

    private int tell(AtlasException said) {
        said.problems().stream().map(Problem::toString).forEach(this::say);
        return said.kind() == AtlasException.Kind.QUESTION ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private int readingFailed(Exception io) {
        say("Reading or writing failed: " + io.getMessage() + ".");
        return ExitCode.SOFTWARE;
    }

    private void say(String words) {
        console.say("aigc: " + Console.readable(words));
    }

    private int unforeseen(Exception problem) {
        say("Something went wrong that should not: " + problem + ". Please report it, with the command that you ran.");
        return ExitCode.SOFTWARE;
    }
}
