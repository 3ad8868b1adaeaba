package org.aigcatlas.load.catalogue.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads what models.dev says of a model, which is the same for a model in the list and for one on offer. */
final class TraitsReader {
    static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "family",
            "release_date",
            "last_updated",
            "knowledge",
            "modalities",
            "attachment",
            "reasoning",
            "tool_call",
            "structured_output",
            "open_weights",
            "limit",
            // Known, and left to the catalogue.
            "temperature",
            "interleaved",
            "reasoning_options",
            "experimental",
            "provider",
            "license",
            "links",
            "weights");

    private TraitsReader() {}

    /** {@return what is said of the model; empty where it has no name to speak of} */
    static Optional<Traits> read(String id, JsonFields fields, Report report, String full) {
        if (NameText.clean(id).isEmpty() || id.length() > NameText.LONGEST) {
            report.reject(
                    full,
                    new Text(
                            "Its id is empty or longer than " + NameText.LONGEST + " characters.",
                            "其 id 为空，或长于 " + NameText.LONGEST + " 个字符。"));
            return Optional.empty();
        }
        Optional<String> name = fields.text("name");
        if (name.isEmpty()) {
            report.reject(full, new Text("It has no name.", "它没有名称。"));
            return Optional.empty();
        }
        JsonFields modalities = fields.inside("modalities");
        return Optional.of(new Traits(
                NameText.clean(id),
                name.get(),
                fields.text("family"),
                fields.date("release_date"),
                fields.date("last_updated"),
                fields.date("knowledge"),
                modalities(modalities, "input"),
                modalities(modalities, "output"),
                abilities(fields),
                fields.flag("open_weights"),
                limits(fields.inside("limit")),
                fields.objects("weights").stream()
                        .flatMap(weights -> weights.text("url").stream())
                        .distinct()
                        .toList(),
                fields.text("license")));
    }

    /** {@return the forms of content that a list names} */
    static List<Modality> modalities(JsonFields fields, String key) {
        return fields.texts(key).stream()
                .flatMap(word -> modality(fields, key, word))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Modality> modality(JsonFields fields, String key, String word) {
        Optional<Modality> known = Stream.of(Modality.values())
                .filter(modality -> modality.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        return known
                .or(() -> fields.ignored(key, "“" + word + "” is no modality known here", "“" + word + "”不是已知的模态"))
                .stream();
    }

    private static Set<Ability> abilities(JsonFields fields) {
        return Stream.of(Ability.values())
                .filter(ability -> fields.flag(ability.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Limit, Long> limits(JsonFields fields) {
        return PriceList.limits(Stream.of(Limit.values())
                .collect(Collectors.toMap(
                        limit -> limit, limit -> fields.whole(limit.name().toLowerCase(Locale.ROOT)))));
    }
}
