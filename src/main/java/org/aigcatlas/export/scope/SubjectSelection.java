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

/**
 * A selection of subjects: what the graph says about some things, and the names and classes of what they lead to.
 *
 * @param whole what it is read from
 * @param options what the export is to be like
 * @param members the things
 * @param extent in which graphs something may be said of them
 * @param claims the claims of the graph
 * @param withClaims the things, with the claims about them where those are exported
 */
record SubjectSelection(
        StatementReader whole,
        ResolvedOptions options,
        ScopeMembers members,
        GraphFilter extent,
        ExportedClaims claims,
        List<Node> withClaims)
        implements Selection {
    SubjectSelection(StatementReader whole, ResolvedOptions options, ScopeMembers members) {
        this(
                whole,
                options,
                members,
                GraphFilter.everything(options.inferred()),
                ExportedClaims.read(whole, options.evidence()),
                options.evidence() == EvidenceForm.NONE ? members.things() : members.withTheirClaims(whole));
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        Set<Node> known = new HashSet<>(withClaims);
        Set<Node> touched = new LinkedHashSet<>();
        Consumer<Quad> told = claims.form(LanguageFilter.filter(options, sink));
        whole.about(extent, withClaims, property -> true, this::keeps, quad -> {
            told.accept(quad);
            if (leadsOn(quad) && !known.contains(quad.getObject())) {
                touched.add(quad.getObject());
            }
        });
        whole.about(extent, touched, Selection::isTypeOrName, quad -> true, LanguageFilter.filter(options, sink));
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
        whole.about(extent, some, properties, this::keeps, LanguageFilter.butNaming(options, sink));
    }

    private boolean keeps(Quad quad) {
        return members.keeps(quad.getGraph(), quad.asTriple());
    }
}
