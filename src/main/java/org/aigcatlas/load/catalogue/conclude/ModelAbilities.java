package org.aigcatlas.load.catalogue.conclude;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.apache.jena.graph.Node;

/** Says what else a model can do. What takes text only is given no files, and what gives no text calls no tools. */
public final class ModelAbilities {
    private static final String PROPERTY = "capableOf";
    private static final Set<Node> FILES =
            Set.of(thing("image"), thing("audio"), thing("video"), thing("pdf-document"), thing("speech"));

    private ModelAbilities() {}

    /**
     * Concludes.
     *
     * @param choice what the records say
     * @param takes what the model takes in
     * @param gives what it gives out
     * @return its abilities
     */
    public static Optional<ConcludedValue> of(RecordChoice choice, List<Node> takes, List<Node> gives) {
        return choice.abilities(PROPERTY, traits -> abilities(traits).stream()
                .filter(ability -> ability == Ability.ATTACHMENT
                        ? takes.stream().anyMatch(FILES::contains)
                        : gives.contains(thing("text")))
                .map(CatalogueTerms::ability)
                .toList());
    }

    private static List<Ability> abilities(Traits traits) {
        return traits.abilities().stream().sorted().toList();
    }
}
