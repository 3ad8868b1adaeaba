package org.aigcatlas.load;

import java.nio.file.Path;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Keeps the line and the column of the first error of a file, and takes bad IRIs, which Jena only warns of, as errors. */
final class PlaceKeeper implements ErrorHandler {
    private static final String MEND = "Mend that line; nothing of the file was taken.";

    private final Path file;
    private Problem first = new Problem("", "", "");

    PlaceKeeper(Path file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
        if (message.contains("IRI")) {
            error(message, line, column);
        }
    }

    @Override
    public void error(String message, long line, long column) {
        first = new Problem(place(line, column), sentence(message), MEND);
        throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }

    /** {@return the first error as an exception; the cause is told where no place was heard of} */
    AtlasException problem(Exception cause) {
        Problem told = first.cause().isEmpty()
                ? new Problem(file.toString(), sentence(String.valueOf(cause.getMessage())), MEND)
                : first;
        return AtlasException.data(told.place(), told.cause(), told.mend());
    }

    private String place(long line, long column) {
        return line < 0 ? file.toString() : file + ":" + line + ":" + Math.max(column, 1);
    }

    private static String sentence(String message) {
        String stripped =
                message.replaceAll("^\\[line: \\d+, col: ?\\d+ *] *", "").strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
