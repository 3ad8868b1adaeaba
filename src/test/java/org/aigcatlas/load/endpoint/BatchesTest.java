package org.aigcatlas.load.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void whatIsSaidOfAnInnerNodeStaysTogether() {
        Graph graph = Graphs.parse("""
                <x:a> <x:p> 1 , 2 , 3 .
                <x:b> <x:p> [ <x:q> [ <x:q> 4 ] ; <x:r> 5 ] .
                <x:c> <x:p> [ <x:q> 6 ] .
                """);
        List<List<Triple>> batches = new ArrayList<>();
        Batches.of(graph, 2, (batch, number) -> {
            assertThat(number).isEqualTo(batches.size());
            batches.add(List.copyOf(batch));
        });
        // Three about a, four that hang together although no more than two should, and two.
        assertThat(batches).extracting(List::size).containsExactlyInAnyOrder(2, 1, 4, 2);
        assertThat(batches.stream().flatMap(List::stream)).hasSize(9);
        assertThat(batches.stream().flatMap(batch -> inner(batch).stream()))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    private static Set<Node> inner(List<Triple> batch) {
        return batch.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(Node::isBlank)
                .collect(Collectors.toSet());
    }

    @Test
    void addressesAreThoseOfFusekiOrOfRdf4jUnlessTheyAreGiven() {
        assertThat(RemoteService.at(URI.create("http://h:1/ds/sparql"), Optional.empty(), Optional.empty()))
                .isEqualTo(new RemoteService(
                        URI.create("http://h:1/ds/sparql"),
                        URI.create("http://h:1/ds/update"),
                        URI.create("http://h:1/ds/data")));
        assertThat(RemoteService.at(URI.create("http://h:1/rdf4j/repositories/a"), Optional.empty(), Optional.empty()))
                .isEqualTo(new RemoteService(
                        URI.create("http://h:1/rdf4j/repositories/a"),
                        URI.create("http://h:1/rdf4j/repositories/a/statements"),
                        URI.create("http://h:1/rdf4j/repositories/a/rdf-graphs/service")));
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsRefused() {
        Optional<URI> mail = Optional.of(URI.create("mailto:x"));
        URI good = URI.create("http://h:1/ds/sparql");
        assertThatThrownBy(() -> RemoteService.at(mail.orElseThrow(), Optional.empty(), Optional.empty()))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("mailto:x");
        assertThatThrownBy(() -> RemoteService.at(good, mail, Optional.empty())).isInstanceOf(AtlasException.class);
        assertThatThrownBy(() -> RemoteService.at(good, Optional.empty(), mail)).isInstanceOf(AtlasException.class);
    }
}
