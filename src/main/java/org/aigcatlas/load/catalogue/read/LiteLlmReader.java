package org.aigcatlas.load.catalogue.read;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.LongContext;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads LiteLLM's {@code model_prices_and_context_window.json}: an entry an offering, prices for one token. */
public final class LiteLlmReader implements CatalogueReader {
    private static final String SAMPLE = "sample_spec";
    private static final String PROVIDER = "litellm_provider";
    private static final int THOUSAND = 1000;
    private static final List<Integer> LONG = List.of(128, 200, 256, 272, 512);
    private static final Map<String, Ability> ABILITIES = Map.of(
            "supports_function_calling", Ability.TOOL_CALL,
            "supports_response_schema", Ability.STRUCTURED_OUTPUT,
            "supports_reasoning", Ability.REASONING);
    private static final Map<String, Modality> INPUTS = Map.of(
            "supports_vision", Modality.IMAGE,
            "supports_audio_input", Modality.AUDIO,
            "supports_video_input", Modality.VIDEO,
            "supports_pdf_input", Modality.PDF);
    private static final PriceList PRICES = new PriceList(
            Map.of(
                    "input_cost_per_token", Price.INPUT,
                    "output_cost_per_token", Price.OUTPUT,
                    "cache_read_input_token_cost", Price.CACHE_READ,
                    "cache_creation_input_token_cost", Price.CACHE_WRITE,
                    "output_cost_per_reasoning_token", Price.REASONING,
                    "input_cost_per_audio_token", Price.AUDIO_INPUT,
                    "output_cost_per_audio_token", Price.AUDIO_OUTPUT),
            Map.of(
                    "input_cost_per_image", Price.IMAGE_INPUT,
                    "output_cost_per_image", Price.IMAGE_OUTPUT,
                    "input_cost_per_request", Price.REQUEST));

    @Override
    public Catalogue catalogue() {
        return Catalogue.LITELLM;
    }

    @Override
    public boolean knows(String key, Set<String> keys) {
        return keys.contains(PROVIDER);
    }

    @Override
    public void read(JsonReader json, Consumer<CatalogueItem> to, Report report) throws IOException {
        Set<String> providers = new TreeSet<>();
        Set<String> taken = new HashSet<>();
        new JsonRecords(json, report).each("", (key, fields) -> {
            if (!key.equals(SAMPLE)) {
                offering(key, fields, taken, report).ifPresent(offering -> {
                    if (providers.add(offering.provider())) {
                        to.accept(
                                new CatalogueItem.Provider(offering.provider(), offering.provider(), Optional.empty()));
                    }
                    to.accept(offering);
                });
            }
        });
    }

    private static Optional<CatalogueItem.Offering> offering(
            String key, JsonFields fields, Set<String> taken, Report report) {
        String clean = NameText.clean(key);
        Optional<String> said = fields.text(PROVIDER);
        if (clean.isEmpty() || clean.length() > NameText.LONGEST || said.isEmpty()) {
            report.reject(key, new Text("An offering needs an id and a provider.", "模型服务须有 id 和服务商。"));
            return Optional.empty();
        }
        String provider = LiteLlmProviders.of(said.get());
        String inside =
                clean.startsWith(said.get() + "/") ? clean.substring(said.get().length() + 1) : clean;
        // With and without the provider in front can be two entries.
        String id = !inside.isEmpty() && taken.add(provider + "/" + inside) ? inside : clean;
        taken.add(provider + "/" + id);
        return Optional.of(new CatalogueItem.Offering(
                provider,
                traits(id, fields),
                Optional.empty(),
                Optional.empty(),
                PRICES.prices(fields, ""),
                longContext(fields)));
    }

    private static Traits traits(String id, JsonFields fields) {
        return PriceList.traits(
                id,
                id.substring(id.lastIndexOf('/') + 1),
                inputs(fields),
                TraitsReader.modalities(fields, "supported_output_modalities"),
                PriceList.said(ABILITIES, fields::flag),
                PriceList.limits(Map.of(
                        Limit.INPUT, fields.whole("max_input_tokens"),
                        Limit.OUTPUT, fields.whole("max_output_tokens"))));
    }

    private static List<Modality> inputs(JsonFields fields) {
        return Stream.concat(
                        TraitsReader.modalities(fields, "supported_modalities").stream(),
                        PriceList.said(INPUTS, fields::flag))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<LongContext> longContext(JsonFields fields) {
        Stream<LongContext> suffixed = LONG.stream()
                .map(size ->
                        new LongContext((long) size * THOUSAND, PRICES.prices(fields, "_above_" + size + "k_tokens")));
        return Stream.concat(suffixed, tiers(fields))
                .filter(one -> !one.prices().isEmpty())
                .findFirst();
    }

    /** {@return the second of the ranges of tokens, from which on requests are long} */
    private static Stream<LongContext> tiers(JsonFields fields) {
        return fields.objects("tiered_pricing").stream()
                .flatMap(tier -> tier.numbers("range").stream()
                        .findFirst()
                        .filter(from -> from.signum() > 0)
                        .map(from -> new LongContext(from.longValue(), PRICES.prices(tier, "")))
                        .stream());
    }
}
