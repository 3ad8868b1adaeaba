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
    private final ResolvedOptions options;
    private final ScopeMembers members;
    private final GraphFilter extent;
    private final ExportedClaims claims;
    private final List<Node> withClaims;

    SubjectSelection(StatementReader statements, ResolvedOptions options, ScopeMembers members) {
        this.statements = statements;
        this.options = options;
        this.members = members;
        this.extent = GraphFilter.everything(options.inferred());
        this.claims = ExportedClaims.read(statements, options.evidence());
        this.withClaims =
                options.evidence() == EvidenceForm.NONE ? members.things() : members.withTheirClaims(statements);
    }

    @Override
    public ResolvedOptions options() {
        return options;
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        Set<Node> known = new HashSet<>(withClaims);
        Set<Node> touched = new LinkedHashSet<>();
        Consumer<Quad> told = claims.form(LanguageFilter.filter(options, sink));
        statements.about(extent, withClaims, property -> true, this::keeps, quad -> {
            told.accept(quad);
            if (leadsOn(quad) && !known.contains(quad.getObject())) {
                touched.add(quad.getObject());
            }
        });
        statements.about(extent, touched, Selection::isTypeOrName, quad -> true, LanguageFilter.filter(options, sink));
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
        return options.evidence() == EvidenceForm.RDF12 ? members.things() : withClaims;
    }

    @Override
    public void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink) {
        statements.about(extent, some, properties, this::keeps, LanguageFilter.butNaming(options, sink));
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
