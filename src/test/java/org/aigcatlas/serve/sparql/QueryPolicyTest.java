package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;

class QueryPolicyTest {
    private static final QueryPolicy BUSY = new QueryPolicy("x:graph"::equals, () -> {
        throw new QueryCancelledException();
    });

    @Test
    void aGraphThatIsThereIsFoundWithoutListingAll() {
        assertThatCode(() -> BUSY.checkGraphs(List.of("x:graph"))).doesNotThrowAnyException();
    }

    @Test
    void aGraphThatIsNotThereIsRefusedEvenWhereListingAllTakesTooLong() {
        assertThatThrownBy(() -> BUSY.checkGraphs(List.of("x:graph", "x:grahp")))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("<x:grahp>")
                .hasMessageContaining("fetches none");
    }

    @Test
    void theNearestGraphIsNamed() {
        QueryPolicy reach = new QueryPolicy("x:graph"::equals, () -> Set.of("x:graph"));
        assertThatThrownBy(() -> reach.checkGraphs(List.of("x:grahp"))).hasMessageContaining("Nearest: x:graph");
    }
}
