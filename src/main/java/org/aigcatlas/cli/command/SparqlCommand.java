package org.aigcatlas.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.StrictText;
import org.aigcatlas.query.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks in SPARQL. */
@Command(name = "sparql")
final class SparqlCommand extends AnsweringCommand {
    private static final String STANDARD_INPUT = "-";

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    /** Where the query stands. */
    static final class Question {
        @Parameters(paramLabel = "QUERY")
        private @Nullable String text;

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE")
        private @Nullable String file;

        String read() {
            return text != null ? text : content(String.valueOf(file));
        }

        private static String content(String file) {
            boolean standardInput = file.equals(STANDARD_INPUT);
            if (!standardInput && Files.isDirectory(Path.of(file))) {
                throw AtlasException.of(ProblemCode.COMMAND_QUERY_FILE_IS_FOLDER)
                        .at(file);
            }
            try {
                byte[] bytes = standardInput ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
                return StrictText.of(file, bytes);
            } catch (NoSuchFileException e) {
                throw AtlasException.of(ProblemCode.COMMAND_QUERY_FILE_ABSENT).at(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    int read(Atlas atlas) {
        Answer answer = atlas.sparql(question.read());
        print(answer);
        return answer.equals(new Answer.Verdict(false)) ? 1 : 0;
    }
}
