package org.aigcatlas.export.scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ResolvedOptions;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A selection of subjects: what the graph says about some things, and the names and classes of what they lead to. */
final class SubjectSelection implements Selection {
    private final StatementReader statements;
    private final ResolvedOptions settings;
    private final ScopeMembers members;
    private final GraphFilter extent;
    private final ExportedClaims claims;
    private final List<Node> withClaims;

    SubjectSelection(StatementReader statements, ResolvedOptions settings, ScopeMembers members) {
        this.statements = statements;
        this.settings = settings;
        this.members = members;
        this.extent = GraphFilter.everything(settings.inferred());
        this.claims = ExportedClaims.read(statements, settings.evidence());
        this.withClaims =
                settings.evidence() == EvidenceForm.NONE ? members.things() : members.withTheirClaims(statements);
    }

    @Override
    public ResolvedOptions settings() {
        return settings;
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        Set<Node> known = new HashSet<>(withClaims);
        Set<Node> touched = new LinkedHashSet<>();
        Consumer<Quad> told = claims.form(LanguageFilter.filter(settings, sink));
        statements.about(extent, withClaims, property -> true, this::keeps, quad -> {
            told.accept(quad);
            if (leadsOn(quad) && !known.contains(quad.getObject())) {
                touched.add(quad.getObject());
            }
        });
        statements.about(extent, touched, Selection::isTypeOrName, quad -> true, LanguageFilter.filter(settings, sink));
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
        statements.about(extent, some, properties, this::keeps, LanguageFilter.butNaming(settings, sink));
    }

    private boolean keeps(Quad quad) {
        return members.keeps(quad.getGraph(), quad.asTriple());
    }

    @Override
    public ExportedClaims claims() {
        return claims;
    }

    @Override
    public StatementReader whole() {
        return statements;
    }
}
