package org.aigcatlas.load.catalogue.read;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads what OpenRouter offers, the form of {@code https://openrouter.ai/api/v1/models}: prices for one token, as text. */
public final class OpenRouterReader implements CatalogueReader {
    private static final String PROVIDER = "openrouter";
    private static final String LIST = "data";
    private static final PriceList PRICES = new PriceList(
            Map.of(
                    "prompt", Price.INPUT,
                    "completion", Price.OUTPUT,
                    "input_cache_read", Price.CACHE_READ,
                    "input_cache_write", Price.CACHE_WRITE,
                    "internal_reasoning", Price.REASONING,
                    "audio", Price.AUDIO_INPUT),
            Map.of("image", Price.IMAGE_INPUT, "request", Price.REQUEST));
    private static final Map<String, Ability> ABILITIES = Map.of(
            "tools", Ability.TOOL_CALL,
            "structured_outputs", Ability.STRUCTURED_OUTPUT,
            "reasoning", Ability.REASONING);

    @Override
    public Catalogue catalogue() {
        return Catalogue.OPENROUTER;
    }

    @Override
    public boolean knows(String key, Set<String> keys) {
        return key.equals(LIST) && keys.contains("id") && keys.contains("pricing");
    }

    @Override
    public void read(JsonReader json, Consumer<CatalogueItem> to, Report report) throws IOException {
        to.accept(new CatalogueItem.Provider(PROVIDER, "OpenRouter", Optional.of("https://openrouter.ai/docs")));
        JsonRecords records = new JsonRecords(json, report);
        Set<String> seen = new HashSet<>();
        records.entries("", key -> {
            if (!key.equals(LIST) || json.peek() != JsonToken.BEGIN_ARRAY) {
                json.skipValue();
                return;
            }
            json.beginArray();
            for (int number = 1; json.hasNext(); number++) {
                String place = LIST + "[" + number + "]";
                JsonFields fields = new JsonFields(place, records.nextObject(place), report);
                offering(place, fields, seen, report).ifPresent(to);
            }
            json.endArray();
        });
    }

    private static Optional<CatalogueItem> offering(String place, JsonFields fields, Set<String> seen, Report report) {
        Optional<String> id = fields.text("id");
        if (id.isEmpty()) {
            report.reject(place, new Text("It has no id.", "它没有 id。"));
            return Optional.empty();
        }
        if (!seen.add(id.get())) {
            report.reject(id.get(), new Text("The catalogue has it twice; the first was taken.", "目录中出现两次，取第一次的。"));
            return Optional.empty();
        }
        JsonFields own = fields.called(PROVIDER + "/" + id.get());
        return Optional.of(new CatalogueItem.Offering(
                PROVIDER, traits(id.get(), own), Optional.empty(), Optional.empty(), prices(own), Optional.empty()));
    }

    private static Traits traits(String id, JsonFields fields) {
        JsonFields architecture = fields.inside("architecture");
        return PriceList.traits(
                id,
                fields.text("name").orElse(id.substring(id.lastIndexOf('/') + 1)),
                TraitsReader.modalities(architecture, "input_modalities"),
                TraitsReader.modalities(architecture, "output_modalities"),
                PriceList.said(ABILITIES, fields.texts("supported_parameters")::contains),
                PriceList.limits(Map.of(
                        Limit.CONTEXT, fields.whole("context_length"),
                        Limit.OUTPUT, fields.inside("top_provider").whole("max_completion_tokens"))));
    }

    private static Map<Price, BigDecimal> prices(JsonFields fields) {
        Map<Price, BigDecimal> prices = PRICES.prices(fields.inside("pricing"), "");
        // It writes 0 for what is not sold apart.
        prices.entrySet()
                .removeIf(entry -> !entry.getKey().isUsual() && entry.getValue().signum() == 0);
        return prices;
    }
}
