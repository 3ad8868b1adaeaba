package org.aigcatlas.load.catalogue.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.conclude.CuratedTables.Word;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingTest {
    private static Optional<Word> said(String word) {
        return Optional.ofNullable(word).map(value -> new Word(value, ConclusionRule.BY_HAND, ""));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # what the table says, the price, the id, how one pays
            per-token,    1, gpt-5,      PER_TOKEN
            per-token,    0, gpt-5,      -
            per-token,    0, gpt-5:free, FREE
            per-token,    0, gpt-5-free, FREE
            per-token,    1, gpt-5:free, PER_TOKEN
            subscription, 0, gpt-5,      SUBSCRIPTION
            subscription, 1, gpt-5,      SUBSCRIPTION
            subscription, 0, gpt-5-free, FREE
            free,         0, gpt-5,      FREE
            free,         1, gpt-5,      PER_TOKEN
            local,        0, gpt-5,      -
            local,        1, gpt-5,      -
            unknown,      0, gpt-5,      -
            unknown,      1, gpt-5,      PER_TOKEN
            -,            0, gpt-5,      -
            -,            1, gpt-5,      PER_TOKEN
            -,            0, gpt-5:free, FREE
            """)
    void aZeroIsAPriceOnlyWhereNothingIsPaidOtherwise(String table, String price, String id, Billing billing) {
        Offering offering = Sample.of(id).costs(price, price).at("acme");
        assertThat(Billing.of(offering, said(table))).isEqualTo(Optional.ofNullable(billing));
    }

    @Test
    void aNameMarksAFreeTierToo() {
        assertThat(Billing.of(Sample.of("gpt-5", "GPT-5 (Free)").costs("0", "0").at("acme"), Optional.empty()))
                .contains(Billing.FREE);
    }

    @Test
    void withoutPricesOnlyASubscriptionIsKnown() {
        Offering offering = Sample.of("gpt-5").at("acme");
        assertThat(Billing.of(offering, said("subscription"))).contains(Billing.SUBSCRIPTION);
        assertThat(Billing.of(offering, said("per-token"))).isEmpty();
        assertThat(Billing.of(offering, said("free"))).isEmpty();
    }

    @Test
    void theTableOfOfferingsGoesBeforeThatOfProviders() {
        CuratedTables curated = new CuratedTables();
        Tables.bundled("offering-billing.csv").forEach(row -> {
            String[] offering = row.getOrDefault("offering", "").split("/", 2);
            assertThat(curated.billing(Sample.of(offering[1]).at(offering[0])))
                    .hasValueSatisfying(word -> assertThat(word.value()).isEqualTo(row.get("billing")));
        });
        assertThat(curated.billing(Sample.of("gpt-5").at("nobody-knows"))).isEmpty();
    }
}
