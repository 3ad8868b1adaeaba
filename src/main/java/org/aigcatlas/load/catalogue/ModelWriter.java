package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.load.catalogue.CuratedTables.ModelClass;
import org.aigcatlas.load.catalogue.CuratedTables.Word;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.apache.jena.graph.Node;

/** Writes what the atlas concludes of models, routers, aliases and tools, each once, however many providers serve it. */
final class ModelWriter {
    private static final String MODEL = "Model";

    private final Statements concluded;
    private final Statements byHand;
    private final CuratedTables curated;
    private final RecordNodes nodes;
    private final ConclusionWriter conclusions;
    private final OpenWeights openWeights;
    private final ModelKinds kinds = new ModelKinds();

    ModelWriter(Statements concluded, Statements byHand, CuratedTables curated, RecordNodes nodes) {
        this.concluded = concluded;
        this.byHand = byHand;
        this.curated = curated;
        this.nodes = nodes;
        this.openWeights = new OpenWeights(curated);
        this.conclusions = new ConclusionWriter(concluded, byHand, nodes);
    }

    /**
     * Writes one.
     *
     * @param profile the model
     * @param spellings the spellings that the register has for it
     */
    void write(ModelProfile profile, Collection<String> spellings) {
        Node model = thing(profile.slug());
        Optional<ModelClass> other = curated.modelClass(profile.slug());
        (other.isPresent() ? byHand : concluded)
                .type(model, other.map(ModelClass::type).orElse(MODEL));
        if (!curated.isAtlasThing(profile.slug())) {
            concluded.labels(model, profile.name(), profile.name());
        }
        profile.aliases().forEach(alias -> concluded.alias(model, alias));
        concluded.say(model, "listedIn", LandscapeWriter.SOURCE);
        spellings.forEach(spelling -> concluded.text(model, "spelling", spelling));
        for (Listed record : profile.listed()) {
            concluded.say(nodes.of(record), "recordOf", model);
        }
        conclusions.write(model, conclusions(profile, other));
    }

    private List<Conclusion> conclusions(ModelProfile profile, Optional<ModelClass> other) {
        List<Conclusion> all = new ArrayList<>();
        Optional<Word> maker = curated.vendor(profile);
        maker.ifPresent(word -> all.add(maker(profile, word)));
        Optional<String> vendor = maker.map(Word::value);
        curated.families().of(profile, vendor, nodes).ifPresent(all::add);
        if (other.isPresent()) {
            other.get()
                    .standsFor()
                    .ifPresent(model -> all.add(Conclusion.byHand(
                            "standsFor", thing(model), other.get().support())));
            return all;
        }
        RecordChoice choice = new RecordChoice(profile, offering -> curated.isOwn(offering.provider(), vendor), nodes);
        all.addAll(openWeights.of(profile, vendor, choice, nodes));
        all.addAll(kinds.of(profile, choice));
        choice.several("capableOf", traits -> traits.abilities().stream()
                        .map(Terms::ability)
                        .toList())
                .ifPresent(all::add);
        ReleaseDate.of(profile, choice).ifPresent(all::add);
        choice.one("knowledgeCutoff", traits -> traits.knowledge().map(SourceDate::literal), date -> true)
                .ifPresent(all::add);
        return all;
    }

    private Conclusion maker(ModelProfile profile, Word word) {
        Node vendor = thing(word.value());
        if (word.basis() == Basis.BY_HAND) {
            return Conclusion.byHand("madeBy", vendor, word.support());
        }
        List<Node> records = word.basis() == Basis.MODEL_LIST
                ? profile.listed().stream().map(nodes::of).toList()
                : List.of();
        return Conclusion.from(word.basis(), "madeBy", List.of(vendor), records);
    }
}
