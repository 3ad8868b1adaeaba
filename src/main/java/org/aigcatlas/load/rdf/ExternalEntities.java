package org.aigcatlas.load.rdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;

/** The check of an XML document for entities that lie outside of it. The parser fetches none, and would leave their text out. */
final class ExternalEntities {
    private static final int START = 1 << 16;
    private static final Pattern DECLARED =
            Pattern.compile("<!ENTITY\\s++(?:%\\s++)?+[^\\s>]++\\s++(?:SYSTEM|PUBLIC)\\s");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private ExternalEntities() {}

    /** {@return the same document; refused where it declares an entity outside of it} */
    static InputStream refused(InputStream in, LocatedErrorHandler places) throws IOException {
        BufferedInputStream document = new BufferedInputStream(in, START);
        document.mark(START);
        String start = new String(document.readNBytes(START - 1), StandardCharsets.UTF_8);
        document.reset();
        int type = start.indexOf("<!DOCTYPE");
        int end = type < 0 ? -1 : start.indexOf("]>", type);
        String declarations = type < 0 ? "" : start.substring(type, end < 0 ? start.length() : end);
        Matcher declared = DECLARED.matcher(COMMENT.matcher(declarations).replaceAll(""));
        if (declared.find()) {
            throw places.error(Problem.of(ProblemCode.LOAD_ENTITY_OUTSIDE), -1, -1);
        }
        return document;
    }
}
