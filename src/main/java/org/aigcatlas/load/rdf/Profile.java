package org.aigcatlas.load.rdf;

import java.util.UUID;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.rdf.Address;
import org.aigcatlas.rdf.TermSyntax;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** Makes the terms of a document, the same in every syntax. */
public class Profile extends ParserProfileStd {
    private final LocatedErrorHandler places;
    private final boolean resolves;

    /**
     * A profile.
     *
     * @param document the document; where its syntax knows no relative addresses, none are taken
     * @param seed what the inner nodes' names come from: the same document has the same inner nodes each time
     * @param places hears of errors
     */
    public Profile(Incoming document, UUID seed, LocatedErrorHandler places) {
        super(
                new FactoryRDFStd(LabelToNode.createScopeByDocumentHash(seed)),
                places,
                IRIxResolver.create().base(document.base()).build(),
                PrefixMapFactory.create(),
                Context.create(),
                false,
                true);
        this.places = places;
        this.resolves = document.syntax().knowsRelativeAddresses();
    }

    @Override
    public String resolveIRI(String text, long line, long column) {
        Address.fault(text).ifPresent(fault -> refuse(fault, line, column));
        if (Address.isWhole(text)) {
            return text;
        }
        if (!resolves) {
            refuse(Address.relative(text), line, column);
        }
        try {
            return super.resolveIRI(text, line, column);
        } catch (IRIException e) {
            throw places.error(LocatedErrorHandler.syntax(String.valueOf(e.getMessage())), line, column);
        }
    }

    void refuse(Problem fault, long line, long column) {
        throw places.error(fault, line, column);
    }

    @Override
    public Node createURI(String text, long line, long column) {
        return getFactorRDF().createURI(resolveIRI(text, line, column));
    }

    @Override
    public Node createURI(IRIx iri, long line, long column) {
        return createURI(iri.str(), line, column);
    }

    @Override
    public Node createStringLiteral(String text, long line, long column) {
        check(text, "", line, column);
        return super.createStringLiteral(text, line, column);
    }

    @Override
    public Node createTypedLiteral(String text, RDFDatatype datatype, long line, long column) {
        check(text, "", line, column);
        return super.createTypedLiteral(text, datatype, line, column);
    }

    @Override
    public Node createLangLiteral(String text, String language, long line, long column) {
        check(text, language, line, column);
        return super.createLangLiteral(text, language, line, column);
    }

    @Override
    public Node createLangDirLiteral(String text, String language, String direction, long line, long column) {
        check(text, language, line, column);
        return super.createLangDirLiteral(text, language, direction, line, column);
    }

    private void check(String text, String language, long line, long column) {
        TermSyntax.literalFault(text, language).ifPresent(fault -> refuse(fault, line, column));
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
        checkTriple(subject, predicate, object, line, column);
        return super.createTriple(subject, predicate, object, line, column);
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long column) {
        checkQuad(graph, subject, predicate, object, line, column);
        return super.createQuad(graph, subject, predicate, object, line, column);
    }
}
