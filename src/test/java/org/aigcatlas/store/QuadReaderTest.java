package org.aigcatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read past the query engine is what the database holds. */
class QuadReaderTest {
    @TempDir
    private Path folder;

    private static Node longText() {
        return NodeFactory.createLiteralLang("长".repeat(9_000), "zh");
    }

    private static void fill(LocalStore store) {
        Graphs.put(store, "one", """
                id:b rdfs:label "B"@en , "乙"@zh ; aigc:inputPrice 0.25 ; aigc:contextTokens 128000 ; aigc:open true ;
                  aigc:released "2025-03-01"^^xsd:date ; aigc:uses id:a , [ rdfs:label "blank" ] .
                id:a rdfs:label "A"@en .""");
        Graphs.put(store, "two", "id:b aigc:uses id:a . id:c rdfs:label \"C\"@en .");
        store.write(dataset -> {
            for (int thing = 0; thing < 2_000; thing++) {
                Node label = NodeFactory.createLiteralString("x".repeat(thing % 50) + thing);
                dataset.add(Iris.graph("many"), Graphs.id("thing-" + thing), RDFS.label.asNode(), label);
            }
            dataset.add(Iris.graph("many"), Graphs.id("long"), RDFS.comment.asNode(), longText());
            return true;
        });
    }

    private static QuadReader direct(Reading reading) {
        return reading.direct().orElseThrow();
    }

    @Test
    void everyStatementIsGivenAsItIs() {
        try (LocalStore store = LocalStore.open(folder.resolve("store"))) {
            fill(store);
            Set<Quad> all = store.readDataset(dataset -> {
                Set<Quad> quads = new HashSet<>();
                dataset.find().forEachRemaining(quads::add);
                return quads;
            });
            List<Quad> given = new ArrayList<>();
            store.read(reading -> {
                direct(reading).all(graph -> true, given::add);
                return true;
            });
            assertThat(given).hasSize(2_013).hasSameSizeAs(all);
            assertThat(new HashSet<>(given)).isEqualTo(all);
            List<Triple> once = new ArrayList<>();
            store.read(reading -> {
                direct(reading).once(graph -> true, quad -> once.add(quad.asTriple()));
                return true;
            });
            // One fact is in two graphs.
            assertThat(once).hasSize(2_012).doesNotHaveDuplicates();
        }
    }

    @Test
    void subjectsAreListedOnceInOrder() {
        try (LocalStore store = LocalStore.inMemory()) {
            fill(store);
            assertThat(store.<List<Node>>read(
                            reading -> direct(reading).subjects(graph -> !graph.equals(Iris.graph("many")))))
                    .containsExactly(Graphs.id("a"), Graphs.id("b"), Graphs.id("c"));
        }
    }

    @Test
    void aboutAThingIsWhatItsGraphsSayWithTheProperties() {
        try (LocalStore store = LocalStore.inMemory()) {
            fill(store);
            List<Quad> about = new ArrayList<>();
            store.read(reading -> {
                QuadReader direct = direct(reading);
                for (boolean listed : new boolean[] {false, true}) {
                    if (listed) {
                        direct.subjects(graph -> true);
                    }
                    direct.about(
                            Graphs.id("b"),
                            graph -> !graph.equals(Iris.graph("one")),
                            Iris.term("uses")::equals,
                            about::add);
                    direct.about(Graphs.id("long"), graph -> true, property -> true, about::add);
                    direct.about(Graphs.id("nobody"), graph -> true, property -> true, about::add);
                }
                return true;
            });
            Quad uses = Quad.create(Iris.graph("two"), Graphs.fact("b", "uses", "a"));
            Quad comment = Quad.create(Iris.graph("many"), Graphs.id("long"), RDFS.comment.asNode(), longText());
            assertThat(about).containsExactly(uses, comment, uses, comment);
        }
    }
}
