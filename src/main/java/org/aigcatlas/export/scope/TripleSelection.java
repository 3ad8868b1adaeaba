package org.aigcatlas.export.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.thing.BlankNodes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** A selection of triples: what a query gave. It has no graphs, and its claims are whatever it gave. */
final class TripleSelection implements Selection {
    private final StatementReader statements;
    private final ResolvedOptions options;
    private final Graph graph;
    private final ExportedClaims claims;

    TripleSelection(StatementReader statements, ResolvedOptions options, Graph graph) {
        this.statements = statements;
        this.options = options;
        this.graph = graph;
        statements.completed(graph);
        this.claims = ExportedClaims.read(statements, options.evidence());
    }

    @Override
    public ResolvedOptions options() {
        return options;
    }

    @Override
    public void quads(Consumer<Quad> sink) {
        Consumer<Quad> told = claims.form(LanguageFilter.filter(options, sink));
        graph.find().forEach(triple -> told.accept(Quad.create(Quad.defaultGraphIRI, triple)));
    }

    @Override
    public void triples(Consumer<Triple> sink) {
        quads(quad -> sink.accept(quad.asTriple()));
    }

    @Override
    public List<Node> things() {
        return graph
                .find()
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .filterDrop(claims::hides)
                .toSet()
                .stream()
                .sorted(NodeOrder.BY_TEXT)
                .toList();
    }

    @Override
    public void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink) {
        Set<Node> wanted = new HashSet<>(some);
        Consumer<Quad> told = LanguageFilter.butNaming(options, sink);
        List<Node> inner = new ArrayList<>();
        for (Node thing : wanted) {
            graph.find(thing, Node.ANY, Node.ANY)
                    .filterKeep(triple -> properties.test(triple.getPredicate()))
                    .forEach(triple -> {
                        told.accept(Quad.create(Quad.defaultGraphIRI, triple));
                        inner.add(triple.getObject());
                    });
        }
        BlankNodes.follow(inner, new HashSet<>(), this::aboutInner, told);
    }

    private List<Quad> aboutInner(Node blank) {
        return graph.find(blank, Node.ANY, Node.ANY)
                .mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
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
