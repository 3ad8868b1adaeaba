package org.aigcatlas.load.catalogue.conclude;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;

/**
 * Says what a model takes in and gives out, and which kind of model that makes it. Names tell what the catalogue has no
 * word for: embeddings, rankings, speech, 3D.
 */
public final class ModelKinds {
    private static final String TAKES = "processes";
    private static final String GIVES = "produces";
    private static final String KIND = "instanceOf";

    private static final String NONE = "none";

    /** A row of the table {@code modality-words.csv}; a cell may leave a part to the records, or say that it is none. */
    private record Words(Pattern pattern, Cell kind, Cell takes, Cell gives) {}

    /** What one cell says: nothing, that there is none, or things. */
    private record Cell(String text) {
        boolean speaks() {
            return !text.isEmpty();
        }

        List<Node> things() {
            return Stream.of(text.split(" "))
                    .filter(slug -> !slug.isEmpty() && !slug.equals(NONE))
                    .map(slug -> thing(slug.equals("pdf") ? "pdf-document" : slug))
                    .toList();
        }
    }

    private final List<Words> table = Tables.bundled("modality-words.csv").stream()
            .map(row -> new Words(
                    Pattern.compile(row.getOrDefault("pattern", "")),
                    new Cell(row.getOrDefault("kind", "")),
                    new Cell(row.getOrDefault("takes", "")),
                    new Cell(row.getOrDefault("gives", ""))))
            .toList();

    /**
     * Concludes.
     *
     * @param profile the model
     * @param choice what its records say
     * @return what it takes, what it gives, and its kind, as far as they are known
     */
    public List<ConcludedValue> of(ModelProfile profile, RecordChoice choice) {
        Optional<Words> named = named(profile);
        Optional<ConcludedValue> takes = chosen(
                TAKES, named.map(Words::takes), () -> choice.modalities(TAKES, traits -> modalities(traits.inputs())));
        Optional<ConcludedValue> gives = chosen(
                GIVES, named.map(Words::gives), () -> choice.modalities(GIVES, traits -> modalities(traits.outputs())));
        Optional<ConcludedValue> kind = chosen(KIND, named.map(Words::kind), () -> kind(slugs(takes), slugs(gives))
                .map(slug -> ConcludedValue.from(ConclusionRule.MODALITIES, KIND, List.of(thing(slug)), List.of())));
        return Stream.of(takes, gives, kind).flatMap(Optional::stream).toList();
    }

    private static Optional<ConcludedValue> chosen(
            String property, Optional<Cell> cell, Supplier<Optional<ConcludedValue>> otherwise) {
        return cell.filter(Cell::speaks).isPresent()
                ? cell.map(Cell::things)
                        .filter(values -> !values.isEmpty())
                        .map(values -> ConcludedValue.from(ConclusionRule.NAME, property, values, List.of()))
                : otherwise.get();
    }

    private static List<Node> modalities(List<CatalogueItem.Modality> modalities) {
        return modalities.stream().map(CatalogueTerms::modality).toList();
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

    private static Set<String> slugs(Optional<ConcludedValue> conclusion) {
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
