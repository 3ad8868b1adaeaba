package org.aigcatlas.graph;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Says in words why JSON could not be read; what the library says of it is for programmers. */
public final class JsonFault {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");
    private static final String PACKING = "ZLIB";

    private JsonFault() {}

    /**
     * Tells what is wrong.
     *
     * @param fault what the reader threw
     * @param json the reader, at the place where it threw
     * @return the problem, with line and column where there are any
     */
    public static Problem of(Exception fault, JsonReader json) {
        Throwable root = root(fault);
        if (root instanceof ZipException || isCutPacking(root)) {
            return Problem.of(ProblemCode.CATALOGUE_PACKING_BROKEN);
        }
        Matcher place = PLACE.matcher(said(root).orElseGet(json::toString));
        String line = place.find() ? place.group(1) : "1";
        String column = line.equals("1") && !place.hasMatch() ? "1" : place.group(2);
        return Problem.of(code(root)).with("line", line).with("column", column);
    }

    private static ProblemCode code(Throwable root) {
        if (root instanceof EOFException) {
            return ProblemCode.CATALOGUE_JSON_CUT;
        }
        return root instanceof MalformedJsonException
                ? ProblemCode.CATALOGUE_NOT_JSON
                : ProblemCode.CATALOGUE_JSON_UNEXPECTED;
    }

    private static Throwable root(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(fault);
    }

    private static boolean isCutPacking(Throwable fault) {
        return fault instanceof EOFException && said(fault).isEmpty();
    }

    /** {@return what the JSON library said; empty where another spoke} */
    private static Optional<String> said(Throwable fault) {
        return Optional.ofNullable(fault.getMessage())
                .filter(message -> !message.contains(PACKING))
                .filter(message -> PLACE.matcher(message).find());
    }
}
