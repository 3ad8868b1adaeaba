package org.aigcatlas.load.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.Text;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Keeps the line and the column of the first error of a document. */
public final class PlaceKeeper implements ErrorHandler {
    private static final Text MEND = new Text("Mend that line; nothing of the file was taken.", "请改正该行；文件内容一概未写入。");

    /** Faults of RDF/XML, of which Jena only warns. */
    private static final Pattern FAULTS = Pattern.compile("Reuse of rdf:ID|Not a valid XML NCName");

    private final String document;
    private Optional<Problem> first = Optional.empty();

    PlaceKeeper(String document) {
        this.document = document;
    }

    @Override
    public void warning(String message, long line, long column) {
        if (FAULTS.matcher(message).lookingAt()) {
            error(message, line, column);
        }
    }

    @Override
    public void error(String message, long line, long column) {
        throw error(new Text(sentence(message), ""), line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }

    /** Keeps an error, to be thrown by the caller. */
    RiotException error(Text cause, long line, long column) {
        if (first.isEmpty()) {
            first = Optional.of(new Problem(place(line, column), cause, MEND));
        }
        return new RiotException(cause.en());
    }

    /** {@return the first error; the exception's own words where no place was heard of} */
    Problem problem(Exception e) {
        return first.orElseGet(
                () -> new Problem(document, new Text(sentence(String.valueOf(e.getMessage())), ""), MEND));
    }

    /** {@return a problem at a place of the document} */
    Problem problem(Text cause, Text mend, long line, long column) {
        return new Problem(place(line, column), cause, mend);
    }

    private String place(long line, long column) {
        String where = line < 0 ? "" : line + ":" + Math.max(column, 1);
        return document.isEmpty() || where.isEmpty() ? document + where : document + ":" + where;
    }

    private static String sentence(String message) {
        String stripped =
                message.replaceAll("^\\[line: \\d+, col: ?\\d+ *] *", "").strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
