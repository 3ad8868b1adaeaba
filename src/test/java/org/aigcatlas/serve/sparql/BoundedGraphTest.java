package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.aigcatlas.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedGraphTest {
    private static final Duration AMPLE = Duration.ofMinutes(1);
    private static final Graph GRAPH = Graphs.parse("<x:a> <x:p> <x:b> , [ <x:q> 1 , 2 ] . <x:c> <x:p> 3 .");

    private static QueryExec describing(String query) {
        DatasetGraph dataset = DatasetGraphFactory.wrap(GRAPH);
        return QueryExec.dataset(dataset).query(query).build();
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, false", "3, true", "1, true"})
    void aDescriptionIsCutWhereItHasMoreThanTheLimit(int most, boolean isCut) {
        BoundedGraph gathering = new BoundedGraph(most, AMPLE);
        assertThat(gathering.isCutFrom(describing("DESCRIBE <x:a>")::describe)).isEqualTo(isCut);
        assertThat(gathering.get().size()).isEqualTo(Math.min(most, 4));
    }

    @ParameterizedTest
    // Of x:nobody and x:b nothing is said, so that nothing would ever be added.
    @ValueSource(strings = {"DESCRIBE <x:a>", "DESCRIBE <x:nobody>", "DESCRIBE ?o { <x:a> <x:p> ?o FILTER isIRI(?o) }"})
    void aDescriptionThatTakesTooLongIsStopped(String query) {
        BoundedGraph late = new BoundedGraph(100, Duration.ofNanos(-1));
        assertThatThrownBy(() -> late.isCutFrom(describing(query)::describe))
                .isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void whatIsGatheredIsTheDescription() {
        BoundedGraph gathering = new BoundedGraph(100, AMPLE);
        gathering.isCutFrom(describing("DESCRIBE <x:a>")::describe);
        assertThat(gathering.get().isIsomorphicWith(Graphs.parse("<x:a> <x:p> <x:b> , [ <x:q> 1 , 2 ] .")))
                .isTrue();
    }
}
