package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.query.question.NamesOf;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** The names of a thing, whoever gave them. */
class NamesOfTest {
    @Test
    void everyPropertyThatNamesIsAskedFor() {
        try (Atlas atlas = Atlas.inMemory()) {
            List<Node> all = new ArrayList<>(Naming.NAMES);
            all.addAll(Naming.ALIASES);
            StringBuilder body = new StringBuilder("id:lamp rdfs:label 'Lamp'@en .\n");
            for (int i = 0; i < all.size(); i++) {
                body.append(
                        "id:lamp <%s> 'lamp %d'@fr-CA .\n".formatted(all.get(i).getURI(), 10 + i));
            }
            Graphs.put((LocalStore) atlas.store(), "mine", body.toString());
            assertThat(atlas.run(new NamesOf("Lamp")))
                    .filteredOn(row -> row.name().startsWith("lamp"))
                    .extracting(NamesOf.Row::name, NamesOf.Row::language, row -> row.sort()
                            .en())
                    .containsExactly(java.util.stream.IntStream.range(0, all.size())
                            .mapToObj(i ->
                                    tuple("lamp " + (10 + i), "fr-CA", i < Naming.NAMES.size() ? "label" : "alias"))
                            .toArray(org.assertj.core.groups.Tuple[]::new));
        }
    }

    @Test
    void aNameWithoutALanguageIsListedAndWhatIsNoTextIsNot() {
        try (Atlas atlas = Atlas.inMemory()) {
            Graphs.put((LocalStore) atlas.store(), "mine", """
                    id:lamp rdfs:label "Lamp"@en ; <http://xmlns.com/foaf/0.1/name> "lampada" , <https://example.org/x> .
                    """);
            assertThat(atlas.run(new NamesOf("Lamp")))
                    .extracting(NamesOf.Row::name, NamesOf.Row::language)
                    .containsExactly(tuple("lampada", ""), tuple("Lamp", "en"));
        }
    }
}
