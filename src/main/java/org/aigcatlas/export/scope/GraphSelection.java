package org.aigcatlas.export.scope;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.option.ResolvedOptions;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A selection of whole named graphs.
 *
 * @param whole what it is read from
 * @param options what the export is to be like
 * @param extent which graphs
 * @param claims the claims of the graph
 */
record GraphSelection(StatementReader whole, ResolvedOptions options, GraphFilter extent, ExportedClaims claims)
        implements Selection {
    GraphSelection(StatementReader whole, ResolvedOptions options, GraphFilter extent) {
        this(whole, options, extent, ExportedClaims.read(whole, options.evidence()));
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        whole.quads(extent, claims.form(LanguageFilter.filter(options, sink)));
    }

    @Override
    public void triples(Consumer<Triple> sink) {
        whole.triples(extent, claims.form(LanguageFilter.filter(options, quad -> sink.accept(quad.asTriple()))));
    }

    @Override
    public List<Node> things() {
        return whole.subjects(extent).stream()
                .filter(subject -> !claims.hides(subject))
                .toList();
    }

    @Override
    public void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink) {
        whole.about(extent, some, properties, quad -> true, LanguageFilter.butNaming(options, sink));
    }

    @Override
    public Optional<Triple> reifying() {
        return options.without().contains(Omission.TRIPLE_TERMS) ? Optional.empty() : whole.reifying(extent);
    }

    @Override
    public boolean holdsEveryName() {
        return extent.only().isEmpty();
    }
}
