package org.aigcatlas.serve.sparql;

import java.util.function.Supplier;
import org.aigcatlas.query.SyntaxFault;
import org.apache.jena.query.QueryParseException;

/** The text of a query or an update that somebody sent. */
final class SentText {
    private SentText() {}

    /**
     * Parses it.
     *
     * @param parser the parser, with the text
     * @param <T> what the text becomes
     * @return that
     * @throws org.aigcatlas.graph.AtlasException where it is no SPARQL, with what was expected in words
     */
    static <T> T parsed(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (QueryParseException e) {
            if (e.getCause() instanceof VirtualMachineError error) {
                throw error;
            }
            // Some parsers catch the error themselves, and leave only its name.
            if (String.valueOf(e.getMessage()).contains(StackOverflowError.class.getSimpleName())) {
                throw new StackOverflowError();
            }
            throw SyntaxFault.of(e);
        }
    }
}
