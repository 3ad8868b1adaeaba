package org.aigcatlas.text;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Gets integers of more than 64 bits into TDB2 as they are. It keeps whatever is a right {@code xsd:integer} in 64 bits and
 * cuts the rest off, so that great numbers come out as others, even below zero. What is no right one it keeps as the text
 * that it is; so these aren't, for as long as they are being written.
 */
final class GreatIntegers {
    /** Shorter ones fit whatever their digits are. */
    private static final int SAFE_LENGTH = 18;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    private static final RDFDatatype INTEGER = new XSDBaseNumericType("integer") {
        @Override
        public boolean isValid(String text) {
            return !WRITING.get() && super.isValid(text);
        }
    };

    private GreatIntegers() {}

    /** {@return whether TDB2 would keep another number instead} */
    static boolean isGreat(Node node) {
        boolean integer = node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDinteger);
        if (!integer
                || node.getLiteralLexicalForm().length() <= SAFE_LENGTH
                || !node.getLiteral().isWellFormed()) {
            return false;
        }
        BigInteger value = new BigInteger(node.getLiteralLexicalForm().strip());
        return value.compareTo(MOST) > 0 || value.compareTo(LEAST) < 0;
    }

    /** Writes a statement whose object is a great integer. */
    static void write(Quad quad, Consumer<Quad> add) {
        Node whole = NodeFactory.createLiteralDT(quad.getObject().getLiteralLexicalForm(), INTEGER);
        WRITING.set(true);
        try {
            add.accept(Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), whole));
        } finally {
            WRITING.remove();
        }
    }
}
