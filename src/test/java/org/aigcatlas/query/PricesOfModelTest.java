package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.query.question.PricesOfModel;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Test;

/** Prices that refreshed catalogues carry. */
class PricesOfModelTest {
    @Test
    void everyPriceComesWithItsUnitAndThoseOfLongRequestsWithTheirStart() {
        try (Atlas atlas = Atlas.inMemory()) {
            Graphs.put((LocalStore) atlas.store(), "mine", """
                    id:model-lamp a aigc:Model ; rdfs:label "Lamp"@en .
                    id:shop a aigc:Provider ; rdfs:label "Shop"@en .
                    id:offer aigc:offeringOf id:model-lamp ; aigc:offeredBy id:shop ; aigc:catalogueId "shop/lamp" ;
                      aigc:requestPrice 0.01 ; aigc:imageInputPrice 0.002 ; aigc:imageOutputPrice 0.04 ;
                      aigc:audioInputPrice 32 ; aigc:audioOutputPrice 64 ; aigc:reasoningPrice 3 ;
                      aigc:longContextAbove 200000 ; aigc:longContextInputPrice 2.5 ;
                      aigc:longContextOutputPrice 15 ; aigc:longContextCacheReadPrice 0.625 ;
                      aigc:inputPrice 1.25 ; aigc:outputPrice 10 ; aigc:cacheReadPrice 0.31 ; aigc:cacheWritePrice 1.6 .
                    """);
            assertThat(atlas.run(new PricesOfModel("Lamp")))
                    .extracting(
                            row -> row.price().slug(),
                            row -> row.usdPerUnit().toPlainString(),
                            row -> row.unit().en(),
                            PricesOfModel.Row::aboveTokens)
                    .containsExactly(
                            tuple("inputPrice", "1.25", "million tokens", Optional.empty()),
                            tuple("outputPrice", "10", "million tokens", Optional.empty()),
                            tuple("cacheReadPrice", "0.31", "million tokens", Optional.empty()),
                            tuple("cacheWritePrice", "1.6", "million tokens", Optional.empty()),
                            tuple("reasoningPrice", "3", "million tokens", Optional.empty()),
                            tuple("longContextInputPrice", "2.5", "million tokens", Optional.of(200_000L)),
                            tuple("longContextOutputPrice", "15", "million tokens", Optional.of(200_000L)),
                            tuple("longContextCacheReadPrice", "0.625", "million tokens", Optional.of(200_000L)),
                            tuple("audioInputPrice", "32", "million tokens", Optional.empty()),
                            tuple("audioOutputPrice", "64", "million tokens", Optional.empty()),
                            tuple("imageInputPrice", "0.002", "image", Optional.empty()),
                            tuple("imageOutputPrice", "0.04", "image", Optional.empty()),
                            tuple("requestPrice", "0.01", "request", Optional.empty()));
        }
    }
}
