package org.aigcatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a diagram must show, worked out from the triples of its scope, and graphs that are hard to draw. */
public final class Diagrams {
    /** A name with all that languages of diagrams read as mark-up. */
    public static final String AWKWARD =
            "1. \"end\" \\ n <b>&amp; #35; **x** __y__ [z]{|} `q` ~ // -- ; : %% @startuml";

    private static final Set<Node> NO_EDGES = Set.of(RDF.type.asNode(), RDFS.label.asNode(), RDFS.isDefinedBy.asNode());

    private final Graph triples;
    private final Set<Node> named;

    /** What a diagram of this scope must show. */
    public Diagrams(String scope) {
        ExportOptions plain = ExportOptions.USUAL.with(EvidenceForm.NONE).withInferred(false);
        this.triples = Exported.triples(Exported.text("ntriples", scope, plain), Lang.NTRIPLES);
        this.named = Exported.stored()
                .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet();
    }

    /** {@return how many things it is about or leads to} */
    public int nodes() {
        Set<Node> nodes = new HashSet<>();
        triples.find().mapWith(Triple::getSubject).filterKeep(Node::isURI).forEach(nodes::add);
        relations().forEach(triple -> nodes.add(triple.getObject()));
        return nodes.size();
    }

    /** {@return how many relations there are between them} */
    public int edges() {
        return relations().size();
    }

    /** Checks how many relations there are; unions are led to member by member, which no triple says. */
    public void assertEdges(long edges) {
        if (triples.contains(Node.ANY, OWL2.unionOf.asNode(), Node.ANY)) {
            assertThat(edges).isGreaterThan(edges());
        } else {
            assertThat(edges).isEqualTo(edges());
        }
    }

    private List<Triple> relations() {
        return triples.find()
                .filterKeep(triple -> triple.getSubject().isURI() && named.contains(triple.getObject()))
                .filterDrop(triple -> NO_EDGES.contains(triple.getPredicate()) || isKind(triple))
                .toList();
    }

    /** What leads from a thing to a term of the vocabulary says what kind it is. */
    private static boolean isKind(Triple triple) {
        return triple.getObject().getURI().startsWith(Iris.NS)
                && !triple.getSubject().getURI().startsWith(Iris.NS);
    }

    /** {@return things with awkward ids and names, as an export} */
    public static String awkward(String format) {
        String name = AWKWARD.replace("\\", "\\\\").replace("\"", "\\\"");
        return of(format, """
                id:end a aigc:Tool ; rdfs:label "%s"@en , "恶“名”（一）：《end》"@zh ; aigc:uses id:class , id:a-b , id:a.b .
                id:class a aigc:Task ; rdfs:label "class"@en .
                id:a-b a aigc:Task ; rdfs:label "a-b"@en .
                id:a.b a aigc:Task ; rdfs:label "a.b"@en .
                """.formatted(name));
    }

    /** {@return a graph of this many edges between fifty things, as an export} */
    public static String large(String format, int edges) {
        String things = IntStream.range(0, 50)
                .mapToObj(i -> "id:t" + i + " rdfs:label \"thing " + i + "\"@en .")
                .collect(Collectors.joining("\n"));
        String relations = IntStream.range(0, edges)
                .mapToObj(i -> "id:t" + i % 50 + " aigc:uses id:t" + (i / 50 + i + 1) % 50 + " .")
                .collect(Collectors.joining("\n"));
        return of(format, things + "\n" + relations);
    }

    private static String of(String format, String turtle) {
        try (Atlas atlas = Atlas.inMemory()) {
            Graphs.put((LocalStore) atlas.store(), "test", turtle);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            atlas.export(format, "all", ExportOptions.USUAL).write(out, done -> {});
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
