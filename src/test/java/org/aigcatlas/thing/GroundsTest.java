package org.aigcatlas.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroundsTest {
    private final LocalStore store = LocalStore.inMemory();

    @BeforeEach
    void fill() {
        Graphs.put(store, "vocabulary", """
                aigc:FromModelList a aigc:ConclusionRule ; rdfs:label "from the list"@en , "依列表"@zh ;
                    skos:definition "The list says so."@en , "列表如此记载。"@zh .
                aigc:ByHand a aigc:ConclusionRule ; rdfs:label "by hand"@en , "人工核定"@zh .
                aigc:recordedOpenWeights rdfs:seeAlso aigc:openWeights .""");
        Graphs.put(store, "sources", """
                graph:stated a void:Dataset ; rdfs:label "Stated"@en , "原样"@zh ; dcterms:source source:list ;
                    dcterms:issued "2026-01-01"^^xsd:date ; dcterms:license <https://opensource.org/license/mit> .
                graph:concluded a void:Dataset ; dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
                source:list rdfs:label "The list"@en , "列表"@zh ; dcterms:hasVersion "e7" ;
                    dcterms:issued "2026-02-02"^^xsd:date .""");
        Graphs.put(store, "stated", """
                id:record aigc:catalogueId "lab/x" ; aigc:listedIn source:list ; aigc:recordedOpenWeights true .""");
        Graphs.put(store, "concluded", """
                id:model aigc:openWeights true ; aigc:inputPrice 1.5 .
                claim:model--list a aigc:Conclusion ; aigc:conclusionOn id:model ; aigc:concludes aigc:openWeights ;
                    aigc:byRule aigc:FromModelList ; aigc:restsOn id:record .""");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ThingDescription describe(String slug) {
        return store.read(reading -> ThingReader.describe(reading, Iris.ID + slug));
    }

    private List<Ground> grounds(String slug, String relation) {
        return describe(slug).outgoing().stream()
                .filter(one -> one.property().slug().equals(relation))
                .flatMap(one -> one.values().stream())
                .flatMap(value -> value.grounds().stream())
                .toList();
    }

    @Test
    void aConcludedValueHasItsRuleTheRecordsAndWhatTheySay() {
        assertThat(grounds("model", "openWeights"))
                .singleElement()
                .isInstanceOfSatisfying(Ground.Concluded.class, one -> {
                    assertThat(one.conclusion()).contains(Iris.CLAIM + "model--list");
                    assertThat(one.rule().zh()).isEqualTo("依列表");
                    assertThat(one.meaning()).isEqualTo(new Text("The list says so.", "列表如此记载。"));
                    assertThat(one.isByHand()).isFalse();
                    assertThat(one.origin().licenceName()).isEqualTo("CC BY 4.0");
                    assertThat(one.records()).singleElement().satisfies(record -> {
                        assertThat(record.record().en()).isEqualTo("lab/x");
                        assertThat(record.says(Iris.NS + "openWeights")).containsExactly(new Text("true", "true"));
                        assertThat(record.origin().edition()).isEqualTo("e7");
                        assertThat(record.origin().issued()).isEqualTo("2026-02-02");
                        assertThat(record.origin().licenceName()).isEqualTo("MIT");
                    });
                });
    }

    @Test
    void whatIsChosenOutOfWhatARecordStatesStandsInTheGraphOfTheRecord() {
        Graphs.put(store, "stated", "id:other aigc:openWeights true .");
        Graphs.put(store, "concluded", """
                claim:other a aigc:Conclusion ; aigc:conclusionOn id:other ; aigc:concludes aigc:openWeights ;
                    aigc:byRule aigc:FromModelList ; aigc:restsOn id:record .""");
        assertThat(grounds("other", "openWeights"))
                .singleElement()
                .isInstanceOfSatisfying(Ground.Concluded.class, one -> {
                    assertThat(one.isStated()).isTrue();
                    assertThat(one.origin().graph().en()).isEqualTo("Stated");
                });
        assertThat(grounds("model", "openWeights")).noneMatch(one -> ((Ground.Concluded) one).isStated());
    }

    @Test
    void whatARecordSaysIsStatedByIt() {
        assertThat(grounds("record", "recordedOpenWeights"))
                .singleElement()
                .isInstanceOfSatisfying(Ground.Stated.class, one -> {
                    assertThat(one.record().en()).isEqualTo("lab/x");
                    assertThat(one.origin().graph().en()).isEqualTo("Stated");
                });
    }

    @Test
    void whatNoConclusionSetIsHeldByItsGraph() {
        assertThat(grounds("model", "inputPrice")).singleElement().isInstanceOf(Ground.Held.class);
    }

    @Test
    void whatIsKeptByHandHasThePageOfTheThingWhereThereIsOne() {
        Graphs.put(store, "landscape-by-hand", """
                id:family aigc:madeBy id:lab ; dcterms:source <https://example.org/family> .
                id:branch aigc:branchOf id:family .""");
        assertThat(grounds("family", "madeBy")).singleElement().isInstanceOfSatisfying(Ground.Concluded.class, one -> {
            assertThat(one.isByHand()).isTrue();
            assertThat(one.rule().en()).isEqualTo("by hand");
            assertThat(one.pages()).containsExactly("https://example.org/family");
        });
        assertThat(grounds("branch", "branchOf"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Ground.Concluded.class, one -> assertThat(one.pages()).isEmpty());
    }

    @Test
    void whatFollowsByRulesHasNoGround() {
        Graphs.put(store, "inferred", "id:model aigc:isA id:kind .");
        assertThat(grounds("model", "isA")).isEmpty();
    }

    @Test
    void aConclusionIsNamedByItsThingAndItsRuleAndIsNoNeighbour() {
        Graphs.put(store, "concluded", "id:model rdfs:label \"X\"@en , \"某模型\"@zh .");
        ThingDescription conclusion = store.read(reading -> ThingReader.describe(reading, Iris.CLAIM + "model--list"));
        assertThat(conclusion.thing().en()).isEqualTo("X: from the list");
        assertThat(conclusion.thing().zh()).isEqualTo("某模型：依列表");
        assertThat(describe("model").incoming()).isEmpty();
    }

    @Test
    void anAddressThatAThingHadBeforeIsNoNeighbour() {
        Graphs.put(store, "landscape-by-hand", "id:old dcterms:isReplacedBy id:model .");
        assertThat(describe("model").incoming()).isEmpty();
    }

    @Test
    void aFactIsKnownInAsManyWaysAsGraphsHoldIt() {
        Graphs.put(store, "article", "id:model aigc:openWeights true .");
        List<Ground> known = store.read(reading -> ThingReader.grounds(
                reading,
                Graphs.parse("id:model aigc:openWeights true .").find().next(),
                List.of(Iris.GRAPH + "article", Iris.GRAPH + "concluded")));
        assertThat(known).hasSize(2);
    }
}
