package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;

/**
 * Says what a model takes in and gives out, and which kind of model that makes it. Names tell what the catalogue has no
 * word for: embeddings, rankings, speech, 3D.
 */
final class ModelKinds {
    private static final String TAKES = "processes";
    private static final String GIVES = "produces";
    private static final String KIND = "instanceOf";

    /** A row of the table {@code modality-words.csv}. */
    private record Words(Pattern pattern, String kind, List<Node> takes, List<Node> gives) {}

    private final List<Words> table =
            Tables.bundled("modality-words.csv").stream().map(ModelKinds::words).toList();

    private static Words words(Map<String, String> row) {
        return new Words(
                Pattern.compile(row.getOrDefault("pattern", "")),
                row.getOrDefault("kind", ""),
                things(row.getOrDefault("takes", "")),
                things(row.getOrDefault("gives", "")));
    }

    private static List<Node> things(String slugs) {
        return Stream.of(slugs.split(" "))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> thing(slug.equals("pdf") ? "pdf-document" : slug))
                .toList();
    }

    /**
     * Concludes.
     *
     * @param profile the model
     * @param choice what its records say
     * @return what it takes, what it gives, and its kind, as far as they are known
     */
    List<Conclusion> of(ModelProfile profile, RecordChoice choice) {
        Optional<Words> named = named(profile);
        List<Conclusion> conclusions = new ArrayList<>();
        Optional<Conclusion> takes = byName(TAKES, named.map(Words::takes))
                .or(() -> choice.several(TAKES, traits -> modalities(traits.inputs())));
        Optional<Conclusion> gives = byName(GIVES, named.map(Words::gives))
                .or(() -> choice.several(GIVES, traits -> modalities(traits.outputs())));
        takes.ifPresent(conclusions::add);
        gives.ifPresent(conclusions::add);
        if (named.isPresent()) {
            byName(KIND, named.map(words -> things(words.kind()))).ifPresent(conclusions::add);
        } else {
            kind(slugs(takes), slugs(gives))
                    .ifPresent(kind ->
                            conclusions.add(Conclusion.from(Basis.MODALITIES, KIND, List.of(thing(kind)), List.of())));
        }
        return conclusions;
    }

    private static List<Node> modalities(List<Item.Modality> modalities) {
        return modalities.stream().map(Terms::modality).toList();
    }

    private static Optional<Conclusion> byName(String property, Optional<List<Node>> values) {
        return values.filter(list -> !list.isEmpty())
                .map(list -> Conclusion.from(Basis.NAME, property, list, List.of()));
    }

    private Optional<Words> named(ModelProfile profile) {
        List<String> texts = Stream.concat(profile.spellings().stream().limit(1), Stream.of(profile.name()))
                .map(ModelKinds::plain)
                .toList();
        return texts.stream()
                .flatMap(text -> table.stream()
                        .filter(words -> words.pattern().matcher(text).find())
                        .limit(1))
                .findFirst();
    }

    /** {@return the text in lower case with a blank for every run of what is neither letter nor digit} */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> slugs(Optional<Conclusion> conclusion) {
        Set<String> slugs = new HashSet<>();
        conclusion.ifPresent(one -> one.values().forEach(value -> slugs.add(Iris.shortName(value.getURI()))));
        return slugs;
    }

    private static Optional<String> kind(Set<String> takes, Set<String> gives) {
        boolean sees = takes.contains("image") || takes.contains("video");
        boolean hears = takes.contains("audio");
        if (gives.contains("video")) {
            return Optional.of("video-generation-model");
        }
        if (gives.contains("audio")) {
            return speaking(gives, sees, hears);
        }
        if (gives.contains("image")) {
            return Optional.of("image-generation-model");
        }
        if (!gives.contains("text")) {
            return Optional.empty();
        }
        if (hears) {
            return Optional.of(
                    sees ? "omni-model" : takes.contains("text") ? "audio-language-model" : "speech-recognition-model");
        }
        return Optional.of(sees ? "vision-language-model" : "language-model");
    }

    private static Optional<String> speaking(Set<String> gives, boolean sees, boolean hears) {
        if (gives.contains("image") || sees) {
            return Optional.of("omni-model");
        }
        return Optional.of(hears || gives.contains("text") ? "audio-language-model" : "speech-synthesis-model");
    }
}
