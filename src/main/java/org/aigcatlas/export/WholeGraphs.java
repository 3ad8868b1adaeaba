package org.aigcatlas.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** All that some graphs hold. */
final class WholeGraphs implements Selection {
    private final Statements statements;
    private final Settings settings;
    private final Extent extent;
    private final Claims claims;

    WholeGraphs(Statements statements, Settings settings, Extent extent) {
        this.statements = statements;
        this.settings = settings;
        this.extent = extent;
        this.claims = Claims.read(statements, settings.evidence());
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        statements.quads(extent, claims.form(Tongue.filter(settings, sink)));
    }

    @Override
    public void triples(Consumer<Triple> sink) {
        statements.triples(extent, claims.form(Tongue.filter(settings, quad -> sink.accept(quad.asTriple()))));
    }

    @Override
    public List<Node> things() {
        return statements.subjects(extent).stream()
                .filter(subject -> !claims.hides(subject))
                .toList();
    }

    @Override
    public void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink) {
        statements.about(extent, some, properties, quad -> true, Tongue.butNaming(settings, sink));
    }

    @Override
    public Optional<Triple> reifying() {
        return settings.without().contains(Omission.TRIPLE_TERMS) ? Optional.empty() : statements.reifying(extent);
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public Statements whole() {
        return statements;
    }

    @Override
    public boolean holdsEveryName() {
        return extent.only().isEmpty();
    }
}
