package org.aigcatlas.load.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aigcatlas.Graphs;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.junit.jupiter.api.Test;

class ModelRegisterTest {
    private static final List<Map<String, String>> KNOWN = Tables.bundled("model-spellings.csv");
    private static final List<Map<String, String>> REDIRECTS = Tables.bundled("model-redirects.csv");

    @Test
    void everySpellingOfTheTableMeansItsModel() {
        ModelRegister register = ModelRegister.bundled();
        assertThat(KNOWN).allSatisfy(row -> assertThat(register.model(List.of(row.getOrDefault("spelling", ""))))
                .contains(row.getOrDefault("model", "")));
    }

    @Test
    void aKnownSpellingKeepsItsModelWhateverIsLearnt() {
        ModelRegister register = ModelRegister.bundled();
        String spelling = KNOWN.getFirst().getOrDefault("spelling", "");
        register.learn(spelling, "model-other");
        assertThat(register.model(List.of(spelling))).contains(KNOWN.getFirst().getOrDefault("model", ""));
    }

    @Test
    void theFirstSpellingThatMeansAModelCounts() {
        ModelRegister register = ModelRegister.bundled();
        register.learn("1 acme", "model-acme-1");
        register.learn("2 acme", "model-acme-2");
        assertThat(register.model(List.of("nothing", "2 acme", "1 acme"))).contains("model-acme-2");
        assertThat(register.model(List.of("nothing"))).isEmpty();
    }

    @Test
    void aStoreAddsItsSpellingsAndNeverTakesThoseOfTheTable() {
        String spelling = KNOWN.getFirst().getOrDefault("spelling", "");
        ModelRegister register =
                ModelRegister.with(Graphs.parse("id:model-mine aigc:spelling \"mine\" , \"" + spelling + "\" ."));
        assertThat(register.model(List.of("mine"))).contains("model-mine");
        assertThat(register.model(List.of(spelling))).contains(KNOWN.getFirst().getOrDefault("model", ""));
        assertThat(register.mint("other", "mine")).isEqualTo("model-mine-2");
    }

    @Test
    void aStoresSpellingOfAMergedModelLeadsToWhereItWasMerged() {
        Map<String, String> merged = REDIRECTS.getFirst();
        ModelRegister register =
                ModelRegister.with(Graphs.parse("id:" + merged.get("from") + " aigc:spelling \"an old one\" ."));
        assertThat(register.model(List.of("an old one"))).contains(merged.getOrDefault("to", ""));
    }

    @Property(tries = 200)
    void aMintedNameIsOneThatNoModelHasOrHad(@ForAll("wishes") List<String> wishes) {
        ModelRegister register = ModelRegister.bundled();
        Set<String> had = KNOWN.stream().map(row -> row.get("model")).collect(Collectors.toCollection(HashSet::new));
        REDIRECTS.forEach(row -> had.add(row.get("from")));
        int number = 0;
        for (String wish : wishes) {
            String minted = register.mint("spelling " + number++, wish);
            assertThat(had.add(minted)).as("%s is new", minted).isTrue();
            assertThat(minted).matches("model-[a-z0-9][a-z0-9._-]*");
        }
    }

    @Provide
    Arbitrary<List<String>> wishes() {
        Arbitrary<String> taken = Arbitraries.of(KNOWN.stream()
                .map(row -> row.getOrDefault("model", "").replaceFirst("model-", ""))
                .toList());
        Arbitrary<String> left = Arbitraries.of(REDIRECTS.stream()
                .map(row -> row.getOrDefault("from", "").replaceFirst("model-", ""))
                .toList());
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(taken, left, any).list().ofMinSize(1).ofMaxSize(12);
    }
}
