package org.aigcatlas.infer;

import static org.aigcatlas.Graphs.fact;
import static org.aigcatlas.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.thing.Conclusions.Conclusion;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcludedProofTest {
    private static final Node OPEN = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Triple OPEN_WEIGHTS = Triple.create(id("model-x"), Iris.term("openWeights"), OPEN);

    private final LocalStore store = LocalStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private Optional<Proof> explain(Triple fact, Rule... rules) {
        return store.read(reading -> new Explainer(List.of(rules), reading).explain(fact));
    }

    private List<Conclusion> conclusions(Triple fact) {
        return explain(fact)
                .filter(Proof.Concluded.class::isInstance)
                .map(proof -> ((Proof.Concluded) proof).conclusions())
                .orElse(List.of());
    }

    private void conclude(String graph, String name, String more) {
        Graphs.put(
                store,
                graph,
                "claim:" + name
                        + " a aigc:Conclusion ; aigc:conclusionOn id:model-x ; aigc:concludes aigc:openWeights ; "
                        + more + " . id:model-x aigc:openWeights true .");
    }

    @Test
    void aConcludedFactLeadsToItsRuleAndTheRecordsThatItRestsOn() {
        conclude("concluded", "x--list", "aigc:byRule aigc:FromModelList ; aigc:restsOn id:record-b , id:record-a");
        assertThat(conclusions(OPEN_WEIGHTS))
                .containsExactly(new Conclusion(
                        Optional.of(Iris.CLAIM + "x--list"),
                        Iris.GRAPH + "concluded",
                        Iris.NS + "FromModelList",
                        List.of(Iris.ID + "record-a", Iris.ID + "record-b"),
                        List.of()));
    }

    @Test
    void aFactKeptByHandLeadsToThePageThatShowsIt() {
        conclude("hand", "x--hand", "aigc:byRule aigc:ByHand ; dcterms:source <https://example.org/weights>");
        assertThat(conclusions(OPEN_WEIGHTS)).singleElement().satisfies(one -> assertThat(one.pages())
                .containsExactly("https://example.org/weights"));
    }

    @Test
    void aFactCanBeKnownInMoreThanOneWay() {
        conclude("concluded", "x--list", "aigc:byRule aigc:FromModelList");
        conclude("hand", "x--hand", "aigc:byRule aigc:ByHand");
        assertThat(conclusions(OPEN_WEIGHTS)).hasSize(2);
    }

    @Test
    void aConclusionIsOnWhatItsOwnGraphHolds() {
        Graphs.put(store, "hand", """
                claim:x a aigc:Conclusion ; aigc:conclusionOn id:model-x ; aigc:concludes aigc:openWeights ;
                    aigc:byRule aigc:ByHand .""");
        Graphs.put(store, "article", "id:model-x aigc:openWeights true .");
        assertThat(explain(OPEN_WEIGHTS))
                .contains(new Proof.Stated(OPEN_WEIGHTS, List.of("https://w3id.org/aigc/graph/article")));
    }

    @Test
    void aConclusionIsOnWhatTheRecordItRestsOnStatesToo() {
        Graphs.put(store, "concluded", """
                claim:x a aigc:Conclusion ; aigc:conclusionOn id:model-x ; aigc:concludes aigc:openWeights ;
                    aigc:byRule aigc:FromModelList ; aigc:restsOn id:record .""");
        Graphs.put(store, "stated", "id:model-x aigc:openWeights true . id:record aigc:catalogueId \"lab/x\" .");
        assertThat(conclusions(OPEN_WEIGHTS)).hasSize(1);
    }

    @Test
    void anOfferingIsTakenForOneOfAModelByItsOwnRecord() {
        Graphs.put(store, "concluded", "id:offering aigc:offeringOf id:model-x ; aigc:identifiedBy aigc:BySpelling .");
        assertThat(conclusions(fact("offering", "offeringOf", "model-x")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.rule()).isEqualTo(Iris.NS + "BySpelling");
                    assertThat(one.records()).containsExactly(Iris.ID + "offering");
                });
    }

    @Test
    void aPremiseThatIsConcludedSaysSo() {
        Graphs.put(store, "concluded", """
                id:model-x aigc:instanceOf id:language-model .
                claim:x a aigc:Conclusion ; aigc:conclusionOn id:model-x ; aigc:concludes aigc:instanceOf ;
                    aigc:byRule aigc:FromModalities .""");
        Rule rule = Rule.parse("isa", """
                #+ summary: { en: One., zh: 一。 }
                PREFIX aigc: <https://w3id.org/aigc/ns#>
                CONSTRUCT { ?x aigc:isA ?y } WHERE { ?x aigc:instanceOf ?y }""");
        Inferred.by(store, rule);
        assertThat(explain(fact("model-x", "isA", "language-model"), rule))
                .containsInstanceOf(Proof.Derived.class)
                .hasValueSatisfying(proof -> assertThat(((Proof.Derived) proof).premises())
                        .singleElement()
                        .isInstanceOf(Proof.Concluded.class));
    }

    @ParameterizedTest
    @CsvSource({
        "openWeights, true",
        "released, 2025-08-07",
        "released, 2025-08",
        "inputPrice, 1.25",
        "recordedName, plain text",
        "recordedName, 有语言的文字",
    })
    void aFactIsFoundByHowItsObjectIsWritten(String relation, String text) {
        Graphs.put(store, "stated", """
                id:model-x aigc:openWeights true ;
                    aigc:released "2025-08-07"^^xsd:date , "2025-08"^^xsd:gYearMonth ;
                    aigc:inputPrice 1.25 ;
                    aigc:recordedName "plain text" , "有语言的文字"@zh .""");
        List<Triple> facts =
                store.read(reading -> Facts.written(reading, id("model-x"), Iris.term(relation), text, text));
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.getObject().getLiteralLexicalForm()).isEqualTo(text);
            assertThat(explain(fact)).isPresent();
        });
    }

    @Test
    void aTextInTwoLanguagesIsTwoFactsInOrder() {
        Graphs.put(store, "stated", "id:model-x rdfs:label \"X\"@zh , \"X\"@en .");
        List<Triple> facts =
                store.read(reading -> Facts.written(reading, id("model-x"), RDFS.label.asNode(), "X", "X"));
        assertThat(facts)
                .extracting(fact -> fact.getObject().getLiteralLanguage())
                .containsExactly("en", "zh");
    }
}
