package org.aigcatlas.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.apache.jena.atlas.RuntimeIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into lines for a person and an exit code. */
final class Complaints implements IExecutionExceptionHandler {
    private final Aigc aigc;

    Complaints(Aigc aigc) {
        this.aigc = aigc;
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
        Language language = aigc.languageOfComplaints();
        said.problems().forEach(problem -> say(problem.sentence(language)));
        return said.kind() == AtlasException.Kind.QUESTION ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private int readingFailed(Exception io) {
        say(aigc.languageOfComplaints()
                .pick("Reading or writing failed: " + io.getMessage() + ".", "读写失败：" + io.getMessage() + "。"));
        return ExitCode.SOFTWARE;
    }

    private void say(String words) {
        aigc.console().say("aigc: " + Console.readable(words));
    }

    private int unforeseen(Exception problem) {
        say(aigc.languageOfComplaints()
                .pick(
                        "Something went wrong that should not: " + problem
                                + ". Please report it, with the command that you ran.",
                        "出现了不该出现的错误：" + problem + "。请连同运行的命令一并反馈。"));
        return ExitCode.SOFTWARE;
    }
}
