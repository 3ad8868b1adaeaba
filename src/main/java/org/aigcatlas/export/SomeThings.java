package org.aigcatlas.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** What the graph says about some things, and the names and classes of what they lead to. */
final class SomeThings implements Selection {
    private final Statements statements;
    private final Settings settings;
    private final Members members;
    private final Extent extent;
    private final Claims claims;
    private final List<Node> withClaims;

    SomeThings(Statements statements, Settings settings, Members members) {
        this.statements = statements;
        this.settings = settings;
        this.members = members;
        this.extent = Extent.everything(settings.inferred());
        this.claims = Claims.read(statements, settings.evidence());
        this.withClaims =
                settings.evidence() == EvidenceForm.NONE ? members.things() : members.withTheirClaims(statements);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        Set<Node> known = new HashSet<>(withClaims);
        Set<Node> touched = new LinkedHashSet<>();
        Consumer<Quad> told = claims.form(Tongue.filter(settings, sink));
        statements.about(extent, withClaims, property -> true, this::keeps, quad -> {
            told.accept(quad);
            if (leadsOn(quad) && !known.contains(quad.getObject())) {
                touched.add(quad.getObject());
            }
        });
        statements.about(extent, touched, Ends::isNaming, quad -> true, Tongue.filter(settings, sink));
    }

    private static boolean leadsOn(Quad quad) {
        return quad.getObject().isURI() && !quad.getPredicate().equals(RDF.type.asNode());
    }

    @Override
    public void triples(Consumer<Triple> sink) {
        Set<Triple> once = new HashSet<>();
        quads(quad -> {
            if (once.add(quad.asTriple())) {
                sink.accept(quad.asTriple());
            }
        });
    }

    @Override
    public List<Node> things() {
        return settings.evidence() == EvidenceForm.RDF12 ? members.things() : withClaims;
    }

    @Override
    public void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink) {
        statements.about(extent, some, properties, this::keeps, Tongue.butNaming(settings, sink));
    }

    private boolean keeps(Quad quad) {
        return members.keeps(quad.getGraph(), quad.asTriple());
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public Statements whole() {
        return statements;
    }
}
