package org.aigcatlas.export.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aigcatlas.export.format.ExportRefusal;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.export.scope.BlankNodeContents;
import org.aigcatlas.export.scope.GraphFilter;
import org.aigcatlas.export.scope.LanguageFilter;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.rdf.UnsupportedContent;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A selection as nodes and edges with attributes. Literals and addresses elsewhere are attributes; an edge has a node at
 * both ends; what blank nodes hold is told as an attribute of the thing that has them. Nodes and edges are read from the store as they are asked for, in an order that
 * depends on the content alone, so that only the names of things have to be kept.
 */
public final class PropertyGraph {
    private static final int BATCH = 200;
    private static final UnsupportedContent REFUSAL = ExportRefusal.in("A form of nodes and edges");

    private final Selection selection;
    private final List<Node> things;
    private final List<Node> border;
    private final EdgeClassifier ends;
    private final TermLabels terms;
    private final EdgeAttributes notes;
    private final GraphSchema schema;
    private final Set<Node> edgeProperties;

    private PropertyGraph(Selection selection) {
        this.selection = selection;
        this.things = List.copyOf(selection.things());
        selection.reifying().ifPresent(REFUSAL::refuse);
        this.notes = new EdgeAttributes(selection);
        this.ends = new EdgeClassifier(things, UnionMembers.read(selection.whole(), things), selection.claims());
        if (!selection.holdsEveryName()) {
            forEachThing(
                    things,
                    about(property -> !EdgeClassifier.isNeverEdge(property)),
                    (thing, about, inner) -> about.forEach(ends::touch));
        }
        this.border = ends.keepNamed(selection.whole());
        // What is an edge and what an attribute is known only now that the ends are.
        SchemaInference inference =
                new SchemaInference(ends, selection.options().languages());
        forEachThing(
                things,
                about(property -> !SchemaInference.isIdle(property)),
                (thing, about, inner) -> inference(inference, thing, about, inner));
        forEachThing(border, this::aboutBorder, inference::look);
        TermNames names = inference.names();
        this.terms = new TermLabels(selection.whole(), selection.options().languages(), names);
        this.schema = inference.schema(notes.attributes(), names);
        this.edgeProperties = inference.edgeProperties();
    }

    /** {@return the selection as nodes and edges} */
    public static PropertyGraph of(Selection selection) {
        return new PropertyGraph(selection);
    }

    /** {@return what is known beforehand: attributes and counts} */
    public GraphSchema schema() {
        return schema;
    }

    /** {@return what classes and properties are called} */
    public TermLabels terms() {
        return terms;
    }

    /** {@return what the export is to be like} */
    public ResolvedOptions options() {
        return selection.options();
    }

    /** Gives every node. */
    public void nodes(IoConsumer<GraphNode> sink) throws IOException {
        NodeBuilder maker =
                new NodeBuilder(ends, terms.names(), schema, selection.options().languages());
        Work give = (thing, about, inner) -> give(sink, maker.node(thing, about, inner));
        unwrapped(() -> {
            forEachThing(things, about(property -> true), give);
            forEachThing(border, this::aboutBorder, give);
        });
    }

    /** Gives every edge. */
    public void edges(IoConsumer<GraphEdge> sink) throws IOException {
        unwrapped(() -> forEachThing(things, about(edgeProperties::contains), (thing, about, inner) -> {
            for (Map.Entry<EdgeClassifier.Edge, Set<Node>> edge :
                    ends.edges(thing, about).entrySet()) {
                give(sink, edge(thing, edge.getKey(), edge.getValue()));
            }
        }));
    }

    private GraphEdge edge(Node source, EdgeClassifier.Edge edge, Set<Node> graphs) {
        RelationType relation = terms.relation(edge.property());
        String from = ShortIds.of(source.getURI());
        String to = ShortIds.of(edge.target().getURI());
        return new GraphEdge(
                from + "--" + relation.name() + "--" + to, from, to, relation, notes.of(source, edge, graphs));
    }

    private void inference(SchemaInference inference, Node thing, List<Quad> about, BlankNodeContents inner) {
        about.stream().map(Quad::asTriple).forEach(REFUSAL::refuse);
        inner.tripleTerms().forEach(REFUSAL::refuse);
        inference.look(thing, about, inner);
    }

    private Source about(Predicate<Node> properties) {
        return (some, sink) -> selection.about(some, properties, sink);
    }

    private void aboutBorder(Collection<Node> some, Consumer<Quad> sink) {
        selection
                .whole()
                .about(
                        GraphFilter.everything(false),
                        some,
                        Selection::isTypeOrName,
                        quad -> true,
                        LanguageFilter.butNaming(selection.options(), sink));
    }

    /** Reads what is said about things. */
    @FunctionalInterface
    private interface Source {
        void about(Collection<Node> some, Consumer<Quad> sink);
    }

    /** Does something with a thing and all that is said about it. */
    @FunctionalInterface
    private interface Work {
        void on(Node thing, List<Quad> about, BlankNodeContents inner);
    }

    private static void forEachThing(List<Node> things, Source source, Work work) {
        for (int from = 0; from < things.size(); from += BATCH) {
            List<Node> batch = things.subList(from, Math.min(things.size(), from + BATCH));
            Map<Node, List<Quad>> about = new LinkedHashMap<>();
            batch.forEach(thing -> about.put(thing, new ArrayList<>()));
            BlankNodeContents inner = new BlankNodeContents();
            source.about(batch, quad -> {
                if (quad.getSubject().isBlank()) {
                    inner.take(quad);
                } else {
                    about.getOrDefault(quad.getSubject(), new ArrayList<>()).add(quad);
                }
            });
            about.forEach((thing, quads) -> work.on(thing, quads, inner));
        }
    }

    private static <T> void give(IoConsumer<T> sink, T value) {
        try {
            sink.take(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unwrapped(Runnable work) throws IOException {
        try {
            work.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
