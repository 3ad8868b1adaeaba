package org.aigcatlas.export.scope;

import java.util.ArrayList;
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

/** A selection of whole named graphs. */
final class GraphSelection implements Selection {
    private final StatementReader statements;
    private final ResolvedOptions options;
    private final GraphFilter extent;
    private final ExportedClaims claims;

    GraphSelection(StatementReader statements, ResolvedOptions options, GraphFilter extent) {
        this.statements = statements;
        this.options = options;
        this.extent = extent;
        this.claims = ExportedClaims.read(statements, options.evidence());
    }

    @Override
    public ResolvedOptions options() {
        return options;
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        statements.quads(extent, claims.form(LanguageFilter.filter(options, sink)));
    }

    @Override
    public void triples(Consumer<Triple> sink) {
        statements.triples(extent, claims.form(LanguageFilter.filter(options, quad -> sink.accept(quad.asTriple()))));
    }

    @Override
    public List<Node> things() {
        return statements.subjects(extent).stream()
                .filter(subject -> !claims.hides(subject))
                .toList();
    }

    @Override
    public void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink) {
        statements.about(extent, some, properties, quad -> true, LanguageFilter.butNaming(options, sink));
    }

    @Override
    public Optional<Triple> reifying() {
        List<Triple> found = new ArrayList<>();
        if (!options.without().contains(Omission.TRIPLE_TERMS)) {
            statements.rows(
                    "SELECT ?s ?p ?o { VALUES ?p { rdf:reifies } " + extent.quads() + " } LIMIT 1",
                    row -> found.add(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
        }
        return found.stream()
                .filter(triple -> triple.getObject().isTripleTerm())
                .findFirst();
    }

    @Override
    public ExportedClaims claims() {
        return claims;
    }

    @Override
    public StatementReader whole() {
        return statements;
    }

    @Override
    public boolean holdsEveryName() {
        return extent.only().isEmpty();
    }
}
