package org.aigcatlas.load.catalogue.read;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;

/**
 * What catalogues have in common that are lists of prices: they say little of a model itself.
 *
 * @param perToken the keys of prices for one token
 * @param each the keys of prices for one image or request
 */
record PriceList(Map<String, Price> perToken, Map<String, Price> each) {

    /** {@return the prices of an entry, whose keys end with the suffix} */
    Map<Price, BigDecimal> prices(JsonFields fields, String suffix) {
        Map<Price, BigDecimal> prices = new EnumMap<>(Price.class);
        perToken.forEach(
                (key, price) -> fields.perMillion(key + suffix).ifPresent(amount -> prices.put(price, amount)));
        each.forEach((key, price) -> fields.each(key + suffix).ifPresent(amount -> prices.put(price, amount)));
        return prices;
    }

    /** {@return a model of which this alone is said} */
    static Traits traits(
            String id,
            String name,
            List<Modality> inputs,
            List<Modality> outputs,
            Stream<Ability> abilities,
            Map<Limit, Long> limits) {
        return new Traits(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inputs,
                outputs,
                Set.copyOf(abilities.toList()),
                false,
                limits,
                List.of(),
                Optional.empty());
    }

    /** {@return the limits that are known; catalogues write 0 where they know of none} */
    static Map<Limit, Long> limits(Map<Limit, Optional<Long>> said) {
        Map<Limit, Long> limits = new EnumMap<>(Limit.class);
        said.forEach((limit, tokens) -> tokens.filter(count -> count > 0).ifPresent(count -> limits.put(limit, count)));
        return limits;
    }

    /** {@return the values whose words the list says} */
    static <V> Stream<V> said(Map<String, V> words, Predicate<String> isSaid) {
        return words.entrySet().stream()
                .filter(entry -> isSaid.test(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
