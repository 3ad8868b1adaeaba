package org.aigcatlas.serve.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What stands in a document about a thing. */
class ThingDocumentsTest {
    private static Graph about(String thing, String turtle) {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "local", turtle);
            return new ThingDocuments(store).of(Graphs.id(thing).getURI(), "https://example.org/doc");
        }
    }

    private static Node property(String name) {
        return NodeFactory.createURI("https://example.org/v/" + name);
    }

    private static long held(Graph graph, String property, String text) {
        return graph.find(Node.ANY, property(property), NodeFactory.createLiteralString(text))
                .toList()
                .size();
    }

    @Test
    void whatInnerNodesHoldIsInIt() {
        Graph graph = about("house", """
                PREFIX ex: <https://example.org/v/>
                id:house rdfs:label "House"@en ; ex:address [ ex:street "Long Road 1" ; ex:floor [ ex:name "third" ] ] .
                """);
        assertThat(held(graph, "street", "Long Road 1")).isOne();
        assertThat(held(graph, "name", "third")).isOne();
    }

    @Test
    void whatIsAskedAgainIsTheSameUntilTheGraphChanges() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "vocabulary", "<x:a> <x:p> 1 .");
            ThingDocuments documents = new ThingDocuments(store);
            Graph vocabulary = documents.vocabulary();
            Graph thing = documents.of("x:a", "x:doc");
            assertThat(documents.vocabulary()).isSameAs(vocabulary);
            assertThat(documents.of("x:a", "x:doc")).isSameAs(thing).isNotSameAs(vocabulary);
            assertThat(documents.of("x:a", "x:other")).isNotSameAs(thing);
            Graphs.put(store, "vocabulary", "<x:a> <x:p> 2 .");
            assertThat(documents.vocabulary().size()).isEqualTo(vocabulary.size() + 1);
            assertThat(documents.of("x:a", "x:doc").size()).isEqualTo(thing.size() + 1);
        }
    }

    @Test
    void aPublishedVersionIsReadOnce() {
        try (LocalStore store = LocalStore.inMemory()) {
            VocabularyVersions versions = new VocabularyVersions(new ThingDocuments(store));
            Graph published = versions.find("0.1.0").orElseThrow();
            assertThat(versions.find("0.1.0").orElseThrow()).isSameAs(published);
            assertThat(versions.find("0.0.9")).isEmpty();
            assertThat(versions.find("../0.1.0")).isEmpty();
        }
    }

    @Test
    void listsAreWhole() {
        Graph graph = about(
                "house",
                "PREFIX ex: <https://example.org/v/> id:house ex:rooms ( "
                        + IntStream.range(0, 5000).mapToObj(Integer::toString).collect(Collectors.joining(" "))
                        + " ) .");
        assertThat(graph.find(Node.ANY, RDF.first.asNode(), Node.ANY).toList()).hasSize(5000);
        assertThat(RdfReply.of(RdfSyntax.TURTLE, graph).status()).isEqualTo(200);
    }

    @Test
    void waysThatLeadBackEnd() {
        Graph graph = about("house", """
                PREFIX ex: <https://example.org/v/>
                id:house ex:has _:a . _:a ex:has _:b ; ex:name "a" . _:b ex:has _:a ; ex:name "b" .
                """);
        assertThat(held(graph, "name", "a") + held(graph, "name", "b")).isEqualTo(2);
    }

    @Test
    void anInnerNodeThatSpeaksOfItComesWithWhatHasIt() {
        Graph graph = about("oslo", """
                PREFIX ex: <https://example.org/v/>
                id:house ex:address [ ex:street "Long Road 1" ; ex:city id:oslo ] .
                """);
        assertThat(held(graph, "street", "Long Road 1")).isOne();
        assertThat(graph.contains(Graphs.id("house"), property("address"), Node.ANY))
                .isTrue();
    }

    @Test
    void whatXmlCantHoldIsToldWithThingAndProperty() {
        Graph graph = about("bell", "PREFIX ex: <https://example.org/v/> id:bell ex:sound \"ding\\u0007dong\" .");
        assertThatThrownBy(() -> RdfReply.of(RdfSyntax.RDF_XML, graph))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("id:bell <https://example.org/v/sound>: RDF/XML has no way to write the character"
                        + " U+0007. Ask for .nt or .ttl.");
        assertThat(RdfReply.of(RdfSyntax.TURTLE, graph).status()).isEqualTo(200);
    }
}
