package org.aigcatlas.infer;

import static org.aigcatlas.Graphs.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReasonerTest {
    private static final String AIGC = "PREFIX aigc: <https://w3id.org/aigc/ns#> ";
    private static final Rule TRANSITIVE =
            rule("isa-transitive", "{ ?x aigc:isA ?z } WHERE { ?x aigc:isA ?y . ?y aigc:isA ?z }");
    private static final Rule BASE = rule("uses-from-based-on", "{ ?x aigc:uses ?y } WHERE { ?x aigc:basedOn ?y }");
    private static final Rule GENERAL =
            rule("uses-more-general", "{ ?x aigc:uses ?z } WHERE { ?x aigc:uses ?y . ?y aigc:isA ?z }");

    private final LocalStore store = LocalStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private static Rule rule(String name, String construct) {
        return Rule.parse(name, "#+ summary: { en: One., zh: 一。 }\n" + AIGC + "CONSTRUCT " + construct);
    }

    private int materialise(Rule... rules) {
        return Inferred.by(store, rules);
    }

    private Optional<Proof> explain(Triple fact, Rule... rules) {
        return store.read(reading -> new Explainer(List.of(rules), reading).explain(fact));
    }

    @Test
    void aChainOfKindsIsClosed() {
        Graphs.put(store, "article", "id:a aigc:isA id:b . id:b aigc:isA id:c . id:c aigc:isA id:d .");
        assertThat(materialise(TRANSITIVE)).isEqualTo(3);
        assertThat(Graphs.holds(store, fact("a", "isA", "d"))).isTrue();
    }

    @Test
    void aCircleMakesNothingAKindOfItself() {
        Graphs.put(store, "article", "id:a aigc:isA id:b . id:b aigc:isA id:a .");
        assertThat(materialise(TRANSITIVE)).isZero();
    }

    @Test
    void runningTwiceGivesTheSame() {
        Graphs.put(store, "article", "id:a aigc:basedOn id:b . id:b aigc:isA id:c .");
        assertThat(materialise(TRANSITIVE, BASE, GENERAL)).isEqualTo(2);
        assertThat(materialise(TRANSITIVE, BASE, GENERAL)).isEqualTo(2);
    }

    @Test
    void whatIsNoLongerSupportedGoes() {
        Graphs.put(store, "article", "id:a aigc:basedOn id:b .");
        materialise(BASE);
        store.write(dataset -> {
            dataset.removeGraph(Iris.graph("article"));
            return true;
        });
        assertThat(materialise(BASE)).isZero();
        assertThat(store.<Boolean>write(
                        dataset -> dataset.getGraph(Terms.INFERRED_GRAPH).isEmpty()))
                .isTrue();
    }

    @Test
    void aStatedFactIsNotInferredAgain() {
        Graphs.put(store, "article", "id:a aigc:basedOn id:b ; aigc:uses id:b .");
        assertThat(materialise(BASE)).isZero();
    }

    @Test
    void anInferredFactIsExplainedDownToWhatSourcesState() {
        Graphs.put(store, "article", "id:tool aigc:basedOn id:transformer .");
        Graphs.put(store, "editorial", "id:transformer aigc:isA id:network .");
        materialise(BASE, GENERAL);
        Proof proof = explain(fact("tool", "uses", "network"), BASE, GENERAL).orElseThrow();
        assertThat(proof).isInstanceOfSatisfying(Proof.Derived.class, derived -> {
            assertThat(derived.rule()).isEqualTo(GENERAL);
            assertThat(derived.premises()).hasSize(2);
            assertThat(derived.premises().get(0)).isInstanceOfSatisfying(Proof.Derived.class, uses -> {
                assertThat(uses.rule()).isEqualTo(BASE);
                assertThat(uses.premises())
                        .containsExactly(new Proof.Stated(
                                fact("tool", "basedOn", "transformer"),
                                List.of("https://w3id.org/aigc/graph/article")));
            });
            assertThat(derived.premises().get(1))
                    .isEqualTo(new Proof.Stated(
                            fact("transformer", "isA", "network"), List.of("https://w3id.org/aigc/graph/editorial")));
        });
    }

    @Test
    void aFactIsNeverExplainedByItself() {
        Graphs.put(store, "article", "id:a aigc:isA id:b . id:b aigc:isA id:c . id:c aigc:isA id:a .");
        materialise(TRANSITIVE);
        Proof proof = explain(fact("a", "isA", "c"), TRANSITIVE).orElseThrow();
        assertThat(((Proof.Derived) proof).premises()).allMatch(premise -> premise instanceof Proof.Stated);
    }

    private static String claim(String name, String fact, String standing) {
        String[] parts = fact.split(" ", -1);
        return fact + " . claim:" + name + " a aigc:Claim ; rdf:subject " + parts[0] + " ; rdf:predicate " + parts[1]
                + " ; rdf:object " + parts[2] + " ; aigc:standing aigc:" + standing + " . ";
    }

    @Test
    void nothingFollowsFromALooseClaimOrAnOpinion() {
        Graphs.put(
                store, "article", claim("c1", "id:tool aigc:isA id:model", "Loose") + "id:model aigc:isA id:thing .");
        Graphs.put(store, "editorial", claim("c2", "id:tool aigc:basedOn id:base", "Opinion"));
        assertThat(materialise(TRANSITIVE, BASE)).isZero();
        assertThat(Graphs.holds(store, fact("tool", "isA", "model"))).isTrue();
        assertThat(explain(fact("tool", "isA", "model"), TRANSITIVE))
                .contains(
                        new Proof.Stated(fact("tool", "isA", "model"), List.of("https://w3id.org/aigc/graph/article")));
    }

    @Test
    void whatIsAcceptedAnywhereIsAPremise() {
        Graphs.put(store, "article", claim("c1", "id:tool aigc:basedOn id:base", "Loose"));
        Graphs.put(store, "editorial", claim("c2", "id:tool aigc:basedOn id:base", "Accepted"));
        assertThat(materialise(BASE)).isEqualTo(1);
        assertThat(explain(fact("tool", "uses", "base"), BASE)).isPresent();
    }

    @Test
    void whatAGraphStatesWithoutAClaimIsAPremise() {
        Graphs.put(store, "article", claim("c1", "id:tool aigc:basedOn id:base", "Loose"));
        Graphs.put(store, "landscape-stated", "id:tool aigc:basedOn id:base .");
        assertThat(materialise(BASE)).isEqualTo(1);
        assertThat(explain(fact("tool", "uses", "base"), BASE)).isPresent();
    }

    @Test
    void aClaimThatDoesNotSayHowItStandsCountsAsAFact() {
        Graphs.put(store, "mine", """
                id:tool aigc:basedOn id:base .
                claim:c1 a aigc:Claim ; rdf:subject id:tool ; rdf:predicate aigc:basedOn ; rdf:object id:base .""");
        assertThat(materialise(BASE)).isEqualTo(1);
        assertThat(explain(fact("tool", "uses", "base"), BASE)).isPresent();
    }

    @Test
    void whatIsLooselyClaimedButFollowsIsAPremise() {
        Graphs.put(
                store,
                "article",
                claim("c1", "id:a aigc:isA id:c", "Loose")
                        + "id:a aigc:isA id:b . id:b aigc:isA id:c . id:c aigc:isA id:d .");
        // a is a c, a d; b is a d.
        assertThat(materialise(TRANSITIVE)).isEqualTo(3);
        assertThat(Graphs.holds(store, fact("a", "isA", "d"))).isTrue();
        assertThat(explain(fact("a", "isA", "d"), TRANSITIVE))
                .hasValueSatisfying(proof -> assertThat(leaves(proof)).doesNotContain(fact("a", "isA", "c")));
    }

    private static List<Triple> leaves(Proof proof) {
        return switch (proof) {
            case Proof.Stated stated -> List.of(stated.fact());
            case Proof.Concluded concluded -> List.of(concluded.fact());
            case Proof.Derived derived ->
                derived.premises().stream()
                        .flatMap(premise -> leaves(premise).stream())
                        .toList();
        };
    }

    @Test
    void aWayOverALooseClaimIsNoExplanation() {
        Graphs.put(
                store,
                "article",
                claim("c1", "id:a aigc:isA id:b", "Loose")
                        + "id:b aigc:isA id:d . id:a aigc:isA id:x . id:x aigc:isA id:y . id:y aigc:isA id:d .");
        materialise(TRANSITIVE);
        assertThat(explain(fact("a", "isA", "d"), TRANSITIVE)).hasValueSatisfying(proof -> assertThat(leaves(proof))
                .containsExactlyInAnyOrder(fact("a", "isA", "x"), fact("x", "isA", "y"), fact("y", "isA", "d")));
    }

    @Test
    void whatDoesNotHoldHasNoExplanation() {
        Graphs.put(store, "article", "id:a aigc:isA id:b .");
        assertThat(explain(fact("b", "isA", "a"), TRANSITIVE)).isEmpty();
    }

    @Test
    void aRuleThatCannotBeExplainedIsRefused() {
        assertThatThrownBy(() -> rule("path", "{ ?x aigc:isA ?y } WHERE { ?x aigc:isA+ ?y }"))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("rules/path.rq");
        assertThatThrownBy(() -> rule("optional", "{ ?x aigc:isA ?y } WHERE { OPTIONAL { ?x aigc:isA ?y } }"))
                .isInstanceOf(AtlasException.class);
    }
}
