package org.aigcatlas.text;

import java.math.BigInteger;
import java.util.function.Function;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset of TDB2 that keeps integers of more than 64 bits as they are. TDB2 keeps whatever is a right
 * {@code xsd:integer} in 64 bits and cuts the rest off, so that great numbers come out as others, even below zero. What
 * is no right one it keeps as the text that it is; so these aren't, for as long as they are being written, sought or
 * deleted.
 */
public final class GreatIntegers extends DatasetGraphWrapper {
    /** Shorter ones fit whatever their digits are. */
    private static final int SAFE_LENGTH = 18;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final ThreadLocal<Boolean> AS_TEXT = ThreadLocal.withInitial(() -> false);

    private static final RDFDatatype INTEGER = new XSDBaseNumericType("integer") {
        @Override
        public boolean isValid(String text) {
            return !AS_TEXT.get() && super.isValid(text);
        }
    };

    /** {@return what keeps them over a database of TDB2} */
    public static DatasetGraph over(DatasetGraph dataset) {
        return new GreatIntegers(dataset);
    }

    private GreatIntegers(DatasetGraph dataset) {
        super(dataset);
    }

    /** Whether TDB2 would keep another number instead. */
    private static boolean isGreat(Node node) {
        boolean integer = node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDinteger);
        if (!integer
                || node.getLiteralLexicalForm().length() <= SAFE_LENGTH
                || !node.getLiteral().isWellFormed()) {
            return false;
        }
        BigInteger value = new BigInteger(node.getLiteralLexicalForm().strip());
        return value.compareTo(MOST) > 0 || value.compareTo(LEAST) < 0;
    }

    private static boolean on(Quad quad, Function<Quad, Boolean> work) {
        if (!isGreat(quad.getObject())) {
            return work.apply(quad);
        }
        Node whole = NodeFactory.createLiteralDT(quad.getObject().getLiteralLexicalForm(), INTEGER);
        AS_TEXT.set(true);
        try {
            return work.apply(Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), whole));
        } finally {
            AS_TEXT.remove();
        }
    }

    @Override
    public void add(Quad quad) {
        on(quad, whole -> {
            super.add(whole);
            return true;
        });
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        add(Quad.create(graph, subject, predicate, object));
    }

    @Override
    public void delete(Quad quad) {
        on(quad, whole -> {
            super.delete(whole);
            return true;
        });
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        delete(Quad.create(graph, subject, predicate, object));
    }

    @Override
    public boolean contains(Quad quad) {
        return on(quad, super::contains);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return contains(Quad.create(graph, subject, predicate, object));
    }
}
