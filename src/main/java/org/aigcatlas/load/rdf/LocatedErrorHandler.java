package org.aigcatlas.load.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Keeps the line and the column of the first error of a document. */
public final class LocatedErrorHandler implements ErrorHandler {
    /** Faults of RDF/XML, of which Jena only warns. */
    private static final Pattern FAULTS = Pattern.compile("Reuse of rdf:ID|Not a valid XML NCName");

    private final String document;
    private Optional<Problem> first = Optional.empty();

    LocatedErrorHandler(String document) {
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
        throw error(syntax(message), line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }

    /** Keeps an error, to be thrown by the caller. */
    RiotException error(Problem problem, long line, long column) {
        if (first.isEmpty()) {
            first = Optional.of(problem(problem, line, column));
        }
        return new RiotException(problem.cause());
    }

    /** {@return the first error; the exception's own words where no place was heard of} */
    Problem problem(Exception e) {
        return first.orElseGet(() -> syntax(String.valueOf(e.getMessage())).at(document));
    }

    /** {@return a problem at a place of the document} */
    Problem problem(Problem problem, long line, long column) {
        return problem.at(place(line, column));
    }

    /** {@return that the document breaks the rules of its syntax, in a parser's words} */
    static Problem syntax(String message) {
        return Problem.of(ProblemCode.LOAD_SYNTAX).with("words", sentence(message));
    }

    private String place(long line, long column) {
        String where = line < 0 ? "" : line + ":" + Math.max(column, 1);
        return document.isEmpty() || where.isEmpty() ? document + where : document + ":" + where;
    }

    private static String sentence(String message) {
        String stripped = message.replaceAll("^\\[line: \\d+, col: ?\\d+ *] *", "")
                .replaceAll("(\\w+\\.)+\\w*Exception: ", "")
                .strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
