package org.aigcatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Small graphs, written where the reader of a test sees them. */
public final class Graphs {
    private Graphs() {}

    /** {@return Turtle with the well-known prefixes in front} */
    public static String turtle(String body) {
        StringBuilder text = new StringBuilder();
        Prefixes.wellKnown().forEach((prefix, space) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(space)
                .append("> .\n"));
        return text.append(body).toString();
    }

    /** {@return the triples of a Turtle text} */
    public static Graph parse(String body) {
        return RDFParser.fromString(turtle(body), Lang.TURTLE).toGraph();
    }

    /** Puts the triples of a Turtle text into a graph of the store. */
    public static void put(LocalStore store, String graph, String body) {
        store.write(dataset -> {
            parse(body).find().forEach(triple -> dataset.getGraph(Iris.graph(graph))
                    .add(triple));
            return true;
        });
    }

    /** {@return the file, now holding the Turtle text} */
    public static Path file(Path file, String body) {
        try {
            return Files.writeString(file, turtle(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the thing with this short name} */
    public static Node id(String slug) {
        return NodeFactory.createURI(Iris.ID + slug);
    }

    /** {@return a fact about two things} */
    public static Triple fact(String subject, String relation, String object) {
        return Triple.create(id(subject), Iris.term(relation), id(object));
    }

    /** {@return whether the union of the store's graphs holds a fact} */
    public static boolean holds(LocalStore store, Triple fact) {
        return store.write(dataset -> dataset.getUnionGraph().contains(fact));
    }
}
