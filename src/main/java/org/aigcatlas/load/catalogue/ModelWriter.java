package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Traits;
import org.apache.jena.graph.Node;

/** Writes models, each once, however many providers serve it. */
final class ModelWriter {
    private final Statements write;
    private final Curated curated;
    private final List<Profile> profiles;
    private final FamilyWriter families;
    private final Map<String, Node> things = new HashMap<>();

    ModelWriter(Statements write, Curated curated, List<Profile> profiles, FamilyWriter families) {
        this.write = write;
        this.curated = curated;
        this.profiles = profiles;
        this.families = families;
        Map<String, String> slugs =
                Slugs.of("model-", profiles.stream().collect(Collectors.toMap(Profile::key, ModelWriter::wish)));
        for (Profile profile : profiles) {
            things.put(profile.key(), thing(same(profile).orElseGet(() -> slugs.getOrDefault(profile.key(), ""))));
        }
    }

    private static String wish(Profile profile) {
        String id = profile.traits().id();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private Optional<String> same(Profile profile) {
        return profile.listed().stream()
                .map(Listed::id)
                .flatMap(id -> curated.sameModel(id).stream())
                .findFirst();
    }

    /** {@return what stands for the model of this key} */
    Node model(String key) {
        return things.getOrDefault(key, thing(key));
    }

    void write() {
        profiles.forEach(this::write);
    }

    private void write(Profile profile) {
        Node model = model(profile.key());
        write.type(model, "Model");
        if (same(profile).isEmpty()) {
            write.labels(model, profile.name(), profile.name());
        }
        profile.aliases().forEach(alias -> write.alias(model, alias));
        write.say(model, "listedIn", LandscapeWriter.SOURCE);
        profile.listed().forEach(listed -> write.text(model, "catalogueId", listed.id()));
        Optional<String> vendor = curated.vendor(
                profile.listed().stream().map(Listed::lab).findFirst(),
                profile.traits().family(),
                profile.ids());
        vendor.ifPresent(maker -> write.say(model, "madeBy", thing(maker)));
        profile.traits()
                .family()
                .filter(name -> !isStray(profile, name, vendor))
                .flatMap(families::family)
                .or(() -> vendor.flatMap(maker -> families.familyByName(profile.name(), maker)))
                .ifPresent(family -> write.say(model, "ofFamily", family));
        traits(model, profile.traits());
    }

    /**
     * The catalogue files some models under a family whose name happens to be a part of theirs. Another maker's model
     * belongs to a family only where it bears the family's name, as a fine-tune does.
     */
    private boolean isStray(Profile profile, String family, Optional<String> vendor) {
        Optional<String> own = curated.vendorOfFamily(family);
        boolean others = vendor.isPresent() && own.isPresent() && !vendor.equals(own);
        return others
                && Stream.concat(Stream.of(profile.name()), profile.ids().stream())
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains(family.toLowerCase(Locale.ROOT)));
    }

    private void traits(Node model, Traits traits) {
        traits.inputs().forEach(modality -> write.say(model, "processes", Terms.modality(modality)));
        traits.outputs().forEach(modality -> write.say(model, "produces", Terms.modality(modality)));
        traits.abilities().stream().sorted().forEach(ability -> write.say(model, "capableOf", Terms.ability(ability)));
        write.flag(model, "openWeights", traits.openWeights());
        traits.released().ifPresent(date -> write.say(model, "released", date.literal()));
        traits.knowledge().ifPresent(date -> write.say(model, "knowledgeCutoff", date.literal()));
    }
}
