package org.aigcatlas.load.catalogue.read;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.LongContext;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads the providers and offerings of models.dev, the form of {@code https://models.dev/api.json}. */
public final class ModelsDevReader implements CatalogueReader {
    private static final Set<String> PROVIDER_KEYS = Set.of("id", "name", "env", "npm", "doc", "api", "models");
    private static final Set<String> OFFERING_KEYS = Stream.concat(
                    TraitsReader.KEYS.stream(), Stream.of("base_model", "cost", "status"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COST_KEYS = Set.of(
            "input",
            "output",
            "cache_read",
            "cache_write",
            "cache_input",
            "cached_input",
            "cached_write",
            "reasoning",
            "input_audio",
            "output_audio",
            "tiers",
            // Known, and left to the catalogue.
            "citation",
            "image",
            "request");
    private static final Set<String> STATUSES = Set.of("alpha", "beta", "deprecated");

    @Override
    public boolean knows(String key, Set<String> keys) {
        return keys.contains("models") && keys.contains("name");
    }

    @Override
    public void read(JsonReader json, Consumer<CatalogueItem> to, Report report) throws IOException {
        JsonRecords records = new JsonRecords(json, report);
        records.entries("", provider -> provider(provider, json, to, report));
    }

    /** A provider's own fields may stand behind its offerings, so these wait until it is known to be usable. */
    private static void provider(String id, JsonReader json, Consumer<CatalogueItem> to, Report report)
            throws IOException {
        JsonRecords records = new JsonRecords(json, report);
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            report.reject(id, new Text("It is no object.", "它不是对象。"));
            json.skipValue();
            return;
        }
        JsonObject own = new JsonObject();
        List<CatalogueItem> offerings = new ArrayList<>();
        records.entries(id + "/", key -> {
            if (key.equals("models")) {
                records.each(id, (model, fields) -> offering(id, model, fields, report)
                        .ifPresent(offerings::add));
            } else {
                own.add(key, records.next());
            }
        });
        JsonFields fields = new JsonFields(id, own, report).knowing("provider", PROVIDER_KEYS);
        Optional<String> name = fields.text("name");
        if (NameText.clean(id).isEmpty() || id.length() > NameText.LONGEST || name.isEmpty()) {
            report.reject(
                    id,
                    new Text(
                            "A provider needs a short name and a name; it was left out with all it offers.",
                            "服务商须有简称和名称；已连同其全部模型服务一并略去。"));
            return;
        }
        to.accept(new CatalogueItem.Provider(NameText.clean(id), name.get(), fields.text("doc")));
        offerings.forEach(to);
    }

    private static Optional<CatalogueItem> offering(String provider, String id, JsonFields fields, Report report) {
        fields.knowing("model", OFFERING_KEYS);
        JsonFields cost = fields.inside("cost").knowing("cost", COST_KEYS);
        return TraitsReader.read(id, fields, report, provider + "/" + id)
                .map(traits -> new CatalogueItem.Offering(
                        NameText.clean(provider),
                        traits,
                        fields.text("base_model"),
                        status(fields),
                        prices(cost),
                        longContext(cost)));
    }

    private static Optional<String> status(JsonFields fields) {
        return fields.text("status")
                .flatMap(status -> STATUSES.contains(status)
                        ? Optional.of(status)
                        : fields.ignored(
                                "status", "“" + status + "” is no status known here", "“" + status + "”不是已知的状态"));
    }

    private static Map<Price, BigDecimal> prices(JsonFields cost) {
        Map<Price, BigDecimal> prices = new EnumMap<>(Price.class);
        price(prices, Price.INPUT, cost, "input");
        price(prices, Price.OUTPUT, cost, "output");
        price(prices, Price.CACHE_READ, cost, "cache_read", "cache_input", "cached_input");
        price(prices, Price.CACHE_WRITE, cost, "cache_write", "cached_write");
        price(prices, Price.REASONING, cost, "reasoning");
        price(prices, Price.AUDIO_INPUT, cost, "input_audio");
        price(prices, Price.AUDIO_OUTPUT, cost, "output_audio");
        return prices;
    }

    /** {@return the first tier, from which on requests are long; those further up stay with the catalogue} */
    private static Optional<LongContext> longContext(JsonFields cost) {
        return cost.objects("tiers").stream()
                .flatMap(tier ->
                        tier.inside("tier").whole("size").map(size -> new LongContext(size, prices(tier))).stream())
                .min(Comparator.comparingLong(LongContext::above));
    }

    private static void price(Map<Price, BigDecimal> prices, Price price, JsonFields cost, String... spellings) {
        Stream.of(spellings)
                .flatMap(spelling -> cost.number(spelling).stream())
                .findFirst()
                .ifPresent(amount -> prices.put(price, amount));
    }
}
