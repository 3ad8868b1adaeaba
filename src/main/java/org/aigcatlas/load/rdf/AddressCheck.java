package org.aigcatlas.load.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Looks at the addresses of statements whose parser makes its terms itself. */
final class AddressCheck extends StreamRDFWrapper {
    private final Profile profile;

    AddressCheck(StreamRDF to, Profile profile) {
        super(to);
        this.profile = profile;
    }

    @Override
    public void triple(Triple triple) {
        check(triple);
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        check(quad.asTriple());
        if (!quad.isDefaultGraph()) {
            check(quad.getGraph());
        }
        super.quad(quad);
    }

    private void check(Triple triple) {
        check(triple.getSubject());
        check(triple.getPredicate());
        check(triple.getObject());
    }

    private void check(Node node) {
        if (node.isURI()) {
            whole(node.getURI());
        } else if (node.isLiteral()) {
            whole(node.getLiteralDatatypeURI());
        } else if (node.isTripleTerm()) {
            check(node.getTriple());
        }
    }

    private void whole(String address) {
        Address.fault(address).ifPresent(fault -> profile.refuse(fault, -1, -1));
        if (!Address.isWhole(address)) {
            profile.refuse(Address.relative(address), -1, -1);
        }
    }
}
