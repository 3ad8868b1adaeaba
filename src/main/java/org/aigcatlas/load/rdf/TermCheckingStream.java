package org.aigcatlas.load.rdf;

import org.aigcatlas.rdf.TermSyntax;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Looks at the terms of statements whose parser makes its terms itself. */
final class TermCheckingStream extends StreamRDFWrapper {
    private final Profile profile;

    TermCheckingStream(StreamRDF to, Profile profile) {
        super(to);
        this.profile = profile;
    }

    @Override
    public void triple(Triple triple) {
        check(triple.getSubject(), triple.getPredicate(), triple.getObject());
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        if (quad.getGraph() == null) {
            // A row in binary may leave its graph out.
            triple(quad.asTriple());
            return;
        }
        check(quad.getSubject(), quad.getPredicate(), quad.getObject());
        if (!quad.isDefaultGraph()) {
            check(quad.getGraph());
        }
        super.quad(quad);
    }

    private void check(Node... terms) {
        TermSyntax.fault(terms).ifPresent(fault -> profile.refuse(fault, -1, -1));
    }
}
