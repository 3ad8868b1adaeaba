package org.aigcatlas.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private final LocalStore store = LocalStore.inMemory();

    @BeforeEach
    void fill() {
        Graphs.put(store, "article", """
                id:both rdfs:label "tool"@en , "工具"@zh .
                id:french rdfs:label "outil"@fr .
                id:nameless aigc:uses id:both .
                id:defined skos:definition "What it is."@en .""");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Reading elsewhere(Reading reading) {
        return query -> reading.prepare(query);
    }

    /** As the store lies in this process, or as a service elsewhere is asked. */
    private Labels labels(boolean direct, Collection<Node> things) {
        return store.read(reading -> Labels.of(direct ? reading : elsewhere(reading), things));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyThingsAreNamedAtOnce(boolean direct) {
        Labels labels = labels(
                direct,
                List.of(
                        Graphs.id("both"),
                        Graphs.id("french"),
                        Graphs.id("nameless"),
                        NodeFactory.createBlankNode(),
                        NodeFactory.createLiteralString("no thing")));
        assertThat(labels.words(Graphs.id("both"))).isEqualTo(new Text("tool", "工具"));
        assertThat(labels.words(Graphs.id("french"))).isEqualTo(new Text("outil", "outil"));
        assertThat(labels.words(Graphs.id("nameless"))).isEqualTo(new Text("nameless", "nameless"));
        assertThat(labels.words(NodeFactory.createLiteralString("no thing")))
                .isEqualTo(new Text("no thing", "no thing"));
        assertThat(labels.iris()).containsExactlyInAnyOrder(Iris.ID + "both", Iris.ID + "french");
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 500, 501, 1001})
    void howManyThingsThereAreDoesNotMatter(int many) {
        StringBuilder turtle = new StringBuilder();
        List<Node> things = IntStream.range(0, many)
                .mapToObj(number -> Graphs.id("n" + number))
                .toList();
        for (int number = 0; number < many; number++) {
            turtle.append("id:n%d rdfs:label \"number %d\"@en .\n".formatted(number, number));
        }
        Graphs.put(store, "article", turtle.toString());
        assertThat(labels(false, things).named(Graphs.id("n" + (many - 1))).en())
                .isEqualTo("number " + (many - 1));
        assertThat(labels(false, things).iris()).hasSize(many);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingThatHasAnyIsFound(boolean direct) {
        Labels labels = store.read(reading -> Labels.all(direct ? reading : elsewhere(reading)));
        assertThat(labels.iris()).containsExactlyInAnyOrder(Iris.ID + "both", Iris.ID + "french", Iris.ID + "defined");
    }
}
