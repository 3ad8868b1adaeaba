package org.aigcatlas.load.catalogue.conclude;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.conclude.CuratedTables.Word;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.apache.jena.graph.Node;

/** How one pays for an offering. A price of zero is a price only where nothing is paid otherwise. */
public enum Billing {
    PER_TOKEN("PerToken"),
    SUBSCRIPTION("Subscription"),
    FREE("Free");

    private static final Pattern MARKED = Pattern.compile("[:-]free$");
    private static final String FREE_NAME = "(free)";

    private final String term;

    Billing(String term) {
        this.term = term;
    }

    /** {@return the way of paying, as the vocabulary has it} */
    public Node node() {
        return Iris.term(term);
    }

    /**
     * Says how one pays.
     *
     * @param offering the offering
     * @param table what the tables say of it or of its provider
     * @return the way of paying; empty where it is unknown, as for a zero that nothing explains
     */
    public static Optional<Billing> of(Offering offering, Optional<Word> table) {
        Map<Price, BigDecimal> prices = new EnumMap<>(Price.class);
        offering.prices().forEach((price, amount) -> {
            if (price.isUsual()) {
                prices.put(price, amount);
            }
        });
        if (prices.isEmpty()) {
            return table.map(Word::value).filter("subscription"::equals).map(word -> SUBSCRIPTION);
        }
        boolean costs = prices.values().stream().anyMatch(amount -> amount.signum() > 0);
        if (!costs && isMarkedFree(offering)) {
            return Optional.of(FREE);
        }
        return switch (table.map(Word::value).orElse("")) {
            case "subscription" -> Optional.of(SUBSCRIPTION);
            case "local" -> Optional.empty();
            case "free" -> Optional.of(costs ? PER_TOKEN : FREE);
            default -> costs ? Optional.of(PER_TOKEN) : Optional.empty();
        };
    }

    private static boolean isMarkedFree(Offering offering) {
        return MARKED.matcher(offering.traits().spelling()).find()
                || offering.traits().name().toLowerCase(Locale.ROOT).contains(FREE_NAME);
    }
}
