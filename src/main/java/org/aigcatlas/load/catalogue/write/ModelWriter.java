package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.load.catalogue.conclude.ConcludedValue;
import org.aigcatlas.load.catalogue.conclude.ConclusionRule;
import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.conclude.CuratedTables.ModelClass;
import org.aigcatlas.load.catalogue.conclude.CuratedTables.Word;
import org.aigcatlas.load.catalogue.conclude.HandValues;
import org.aigcatlas.load.catalogue.conclude.MakerWords;
import org.aigcatlas.load.catalogue.conclude.ModelAbilities;
import org.aigcatlas.load.catalogue.conclude.ModelKinds;
import org.aigcatlas.load.catalogue.conclude.OpenWeights;
import org.aigcatlas.load.catalogue.conclude.RecordChoice;
import org.aigcatlas.load.catalogue.conclude.ReleaseDate;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Node;

/** Writes what the atlas concludes of models, routers, aliases and tools, each once, however many providers serve it. */
final class ModelWriter {
    private static final String MODEL = "Model";
    private static final String ALIAS = "Alias";

    private final StatementWriter concluded;
    private final StatementWriter byHand;
    private final CuratedTables curated;
    private final RecordNodes nodes;
    private final ConclusionWriter conclusions;
    private final OpenWeights openWeights = new OpenWeights();
    private final ModelKinds kinds = new ModelKinds();
    private final HandValues handValues = new HandValues();
    private final MakerWords usualWords;

    ModelWriter(
            StatementWriter stated,
            StatementWriter concluded,
            StatementWriter byHand,
            CuratedTables curated,
            RecordNodes nodes,
            MakerWords usualWords) {
        this.concluded = concluded;
        this.byHand = byHand;
        this.curated = curated;
        this.nodes = nodes;
        this.usualWords = usualWords;
        this.conclusions = new ConclusionWriter(stated, concluded, byHand, nodes);
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
        concluded.say(model, "listedIn", Catalogue.MODELS_DEV.source());
        spellings.forEach(spelling -> concluded.text(model, "spelling", spelling));
        for (Listed record : profile.listed()) {
            concluded.say(nodes.of(record), "recordOf", model);
        }
        conclusions.write(model, conclusions(profile, other));
    }

    private List<ConcludedValue> conclusions(ModelProfile profile, Optional<ModelClass> other) {
        List<ConcludedValue> all = new ArrayList<>();
        Optional<Word> maker = curated.vendor(profile)
                .filter(word -> !isDerived(profile, word))
                .filter(word -> !isWrapper(other) || isKnown(profile, word));
        maker.ifPresent(word -> all.add(maker(profile, word)));
        Optional<String> vendor = maker.map(Word::value);
        curated.families().of(profile, vendor, nodes).ifPresent(all::add);
        if (other.isPresent()) {
            other.get()
                    .standsFor()
                    .ifPresent(model -> all.add(ConcludedValue.byHand(
                            "standsFor", thing(model), other.get().support())));
            return all;
        }
        RecordChoice choice = new RecordChoice(profile, vendor, curated, nodes);
        all.addAll(openWeights.of(profile, vendor, choice, nodes));
        all.addAll(kinds.of(profile, choice));
        ModelAbilities.of(choice, values(all, "processes"), values(all, "produces"))
                .ifPresent(all::add);
        Optional<ConcludedValue> released = ReleaseDate.of(profile, choice);
        released.ifPresent(all::add);
        choice.knowledgeCutoff(date -> isBefore(date, released)).ifPresent(all::add);
        return handValues.over(profile.slug(), all);
    }

    private static List<Node> values(List<ConcludedValue> conclusions, String property) {
        return conclusions.stream()
                .filter(one -> one.property().equals(property))
                .flatMap(one -> one.values().stream())
                .toList();
    }

    /** A model knows nothing of the time after its release; who says so has filled in the wrong field. */
    private static boolean isBefore(SourceDate date, Optional<ConcludedValue> released) {
        return released.stream()
                .flatMap(one -> one.values().stream())
                .map(day -> new SourceDate(day.getLiteralLexicalForm()))
                .allMatch(day -> date.text().compareTo(day.toMonth().text()) < 0);
    }

    /** A family's maker doesn't make what others tuned and named after it. */
    private boolean isDerived(ModelProfile profile, Word maker) {
        return maker.basis() == ConclusionRule.FAMILY
                && !isOffered(profile, maker)
                && (usualWords.isTune(profile) || openWeights.isElsewhere(profile, maker.value()));
    }

    /** Who made the model behind a router or a tool didn't make the router or the tool. */
    private static boolean isWrapper(Optional<ModelClass> other) {
        return other.filter(one -> !one.type().equals(ALIAS)).isPresent();
    }

    private boolean isKnown(ModelProfile profile, Word maker) {
        return maker.basis() == ConclusionRule.BY_HAND
                || maker.basis() == ConclusionRule.MODEL_LIST
                || isOffered(profile, maker);
    }

    private boolean isOffered(ModelProfile profile, Word maker) {
        return profile.offerings().stream()
                .anyMatch(offering -> curated.isOwn(offering.provider(), Optional.of(maker.value())));
    }

    private ConcludedValue maker(ModelProfile profile, Word word) {
        Node vendor = thing(word.value());
        if (word.basis() == ConclusionRule.BY_HAND) {
            return ConcludedValue.byHand("madeBy", vendor, word.support());
        }
        List<Node> records = word.basis() == ConclusionRule.MODEL_LIST
                ? profile.listed().stream().map(nodes::of).toList()
                : List.of();
        return ConcludedValue.from(word.basis(), "madeBy", List.of(vendor), records);
    }
}
