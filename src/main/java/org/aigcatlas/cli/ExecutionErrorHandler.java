package org.aigcatlas.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aigcatlas.cli.command.GlobalOptions;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.apache.jena.atlas.RuntimeIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into lines for a person and an exit code. */
final class ExecutionErrorHandler implements IExecutionExceptionHandler {
    /** As of a program that the system's signal for it has ended: 128 and the number of SIGPIPE. */
    private static final int ENDED_BY_CLOSED_PIPE = 141;

    private final GlobalOptions global;

    ExecutionErrorHandler(GlobalOptions global) {
        this.global = global;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        return AtlasException.in(problem).map(this::tell).orElseGet(() -> tell(problem));
    }

    private int tell(Exception problem) {
        return problem instanceof UncheckedIOException
                        || problem instanceof RuntimeIOException
                        || problem instanceof IOException
                ? tell(Problem.of(ProblemCode.SYSTEM_IO).with("words", problem))
                : tell(Problem.of(ProblemCode.SYSTEM_FAILED).with("words", problem.toString()));
    }

    private int tell(AtlasException said) {
        if (said.problems().getFirst().code() == ProblemCode.COMMAND_READER_GONE) {
            return ENDED_BY_CLOSED_PIPE;
        }
        said.problems().forEach(this::say);
        return exitCode(said.kind());
    }

    private int tell(Problem problem) {
        say(problem);
        return exitCode(problem.kind());
    }

    private void say(Problem problem) {
        global.console().say("aigc: " + Console.readable(problem.sentence(global.languageOfComplaints())));
    }

    /** {@return the exit code of a kind of problem: 2 where the command was wrong, 1 where it could not be done} */
    static int exitCode(ProblemKind kind) {
        return switch (kind) {
            case QUESTION,
                    NOT_FOUND,
                    NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    TOO_LARGE,
                    UNSUPPORTED,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    TOO_SLOW -> ExitCode.USAGE;
            case DATA, BUSY, UNAVAILABLE, UPSTREAM, INTERNAL -> ExitCode.SOFTWARE;
        };
    }
}
