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

/**
 * A selection of triples: what a query gave. It has no graphs, and its claims are whatever it gave.
 *
 * @param whole what it is read from
 * @param options what the export is to be like
 * @param graph the triples
 * @param claims the claims of the graph
 */
record TripleSelection(StatementReader whole, ResolvedOptions options, Graph graph, ExportedClaims claims)
        implements Selection {
    /** {@return the selection of triples, to which is added what completes them} */
    static TripleSelection of(StatementReader whole, ResolvedOptions options, Graph graph) {
        whole.completed(graph);
        return new TripleSelection(whole, options, graph, ExportedClaims.read(whole, options.evidence()));
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
}
