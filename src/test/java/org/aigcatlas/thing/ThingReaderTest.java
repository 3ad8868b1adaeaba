package org.aigcatlas.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.thing.Relation.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThingReaderTest {
    private final LocalStore store = LocalStore.inMemory();

    @BeforeEach
    void fill() {
        Graphs.put(store, "vocabulary", """
                aigc:usedBy owl:inverseOf aigc:uses .
                aigc:basedOn rdfs:subPropertyOf aigc:uses .
                """);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ThingDescription describe(String slug) {
        return store.read(reading -> ThingReader.describe(reading, Iris.ID + slug));
    }

    private static List<String> told(List<Relation> relations) {
        return relations.stream().map(relation -> relation.property().slug()).toList();
    }

    @Test
    void whatAnInverseTellsIsNotToldTwice() {
        Graphs.put(store, "article", "id:tool aigc:uses id:base .");
        Graphs.put(store, "inferred", "id:base aigc:usedBy id:tool .");
        assertThat(told(describe("base").outgoing())).containsExactly("usedBy");
        assertThat(told(describe("base").incoming())).isEmpty();
    }

    @Test
    void whatNoInverseTellsIsTold() {
        Graphs.put(store, "article", "id:tool aigc:uses id:base .");
        assertThat(told(describe("base").incoming())).containsExactly("uses");
    }

    @Test
    void whatFollowsFromANarrowerRelationIsNotToldTwice() {
        Graphs.put(store, "article", "id:tool aigc:basedOn id:base .");
        Graphs.put(store, "inferred", "id:tool aigc:uses id:base .");
        assertThat(told(describe("tool").outgoing())).containsExactly("basedOn");
    }

    @Test
    void whatIsStatedIsToldEvenIfANarrowerRelationIsToo() {
        Graphs.put(store, "article", "id:tool aigc:basedOn id:base ; aigc:uses id:base .");
        assertThat(told(describe("tool").outgoing())).containsExactly("basedOn", "uses");
    }

    @Test
    void anInnerNodeIsToldByWhatItHolds() {
        Graphs.put(store, "article", """
                @prefix ex: <https://example.org/v/> .
                id:house ex:address [ ex:street "Long Road" ; ex:near id:tool ; ex:rooms ( 1 id:tool ) ] .
                """);
        assertThat(describe("house").outgoing()).singleElement().satisfies(relation -> assertThat(relation.values())
                .singleElement()
                .isInstanceOfSatisfying(Value.OfInner.class, inner -> {
                    assertThat(inner.owners()).isEmpty();
                    assertThat(told(inner.relations()))
                            .containsExactly(
                                    "https://example.org/v/near",
                                    "https://example.org/v/rooms",
                                    "https://example.org/v/street");
                }));
        assertThat(describe("tool").incoming().toString())
                .contains("https://w3id.org/aigc/id/house")
                .doesNotContain("_:");
        assertThat(describe("house").iris()).contains("https://w3id.org/aigc/id/tool");
    }

    @Test
    void innerNodesThatManyHoldEndSomewhere() {
        StringBuilder chain = new StringBuilder("@prefix ex: <https://example.org/v/> . id:root ex:p _:n0 .\n");
        for (int node = 0; node < 40; node++) {
            chain.append("_:n%d ex:p _:n%d ; ex:q _:n%d .\n".formatted(node, node + 1, node + 1));
        }
        Graphs.put(store, "article", chain.toString());
        assertThat(describe("root").iris()).contains("https://example.org/v/p", "https://example.org/v/q");
    }

    @Test
    void whatIsInAClassPointsToIt() {
        Graphs.put(store, "article", "id:one a <https://example.org/v/Note> .");
        ThingDescription note = store.read(reading -> ThingReader.describe(reading, "https://example.org/v/Note"));
        assertThat(note.incoming()).singleElement().satisfies(relation -> assertThat(relation.values())
                .hasSize(1));
    }
}
