package org.aigcatlas.load.catalogue.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aigcatlas.Graphs;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.conclude.ConcludedValue;
import org.aigcatlas.load.catalogue.conclude.ConclusionRule;
import org.aigcatlas.load.catalogue.record.LandscapeGraph;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ConclusionWriterTest {
    private static final Node YES = StatementWriter.flag(true);

    private final Graph stated = GraphMemFactory.createDefaultGraphSameTerm();
    private final Graph concluded = GraphMemFactory.createDefaultGraphSameTerm();
    private final Graph byHand = GraphMemFactory.createDefaultGraphSameTerm();

    private void write(ConcludedValue... conclusions) {
        RecordNodes nodes = new RecordNodes(
                List.of(Sample.of("rocket-9").at("acme")),
                List.of(Sample.of("acme/rocket-1").listed()));
        Map<Node, Graph> graphs = Map.of(LandscapeGraph.STATED.node(), stated, LandscapeGraph.BY_HAND.node(), byHand);
        StreamRDFBase apart = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graphs.getOrDefault(quad.getGraph(), concluded).add(quad.asTriple());
            }
        };
        new ConclusionWriter(
                        new StatementWriter(apart, LandscapeGraph.STATED.node()),
                        new StatementWriter(apart, LandscapeGraph.CONCLUDED.node()),
                        new StatementWriter(apart, LandscapeGraph.BY_HAND.node()),
                        nodes)
                .write(Graphs.id("model-rocket-9"), List.of(conclusions));
    }

    private static void assertHolds(Graph graph, String body) {
        assertThat(graph.isIsomorphicWith(Graphs.parse(body))).as("%s", graph).isTrue();
    }

    @Test
    void whatOneRuleConcludesIsOneConclusion() {
        Node record = Graphs.id("offering-acme-rocket-9");
        write(
                ConcludedValue.from(ConclusionRule.MAKERS_OFFERING, "openWeights", List.of(YES), List.of(record)),
                ConcludedValue.from(
                        ConclusionRule.MAKERS_OFFERING, "produces", List.of(Graphs.id("text")), List.of(record)),
                ConcludedValue.from(ConclusionRule.NAME, "ofFamily", List.of(Graphs.id("gpt")), List.of()));
        assertHolds(concluded, """
                id:model-rocket-9 aigc:openWeights true ; aigc:produces id:text ; aigc:ofFamily id:gpt .
                claim:model-rocket-9--from-makers-offering a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:FromMakersOffering ; aigc:concludes aigc:openWeights , aigc:produces ;
                  aigc:restsOn id:offering-acme-rocket-9 .
                claim:model-rocket-9--from-name a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:FromName ; aigc:concludes aigc:ofFamily .""");
        assertThat(byHand.isEmpty()).isTrue();
    }

    @Test
    void whatOneRuleConcludesFromOtherRecordsIsAnotherConclusion() {
        write(
                ConcludedValue.from(
                        ConclusionRule.AGREEING_OFFERINGS,
                        "openWeights",
                        List.of(YES),
                        List.of(Graphs.id("offering-a"), Graphs.id("offering-b"))),
                ConcludedValue.from(
                        ConclusionRule.AGREEING_OFFERINGS,
                        "produces",
                        List.of(Graphs.id("text")),
                        List.of(Graphs.id("offering-b"))));
        assertHolds(concluded, """
                id:model-rocket-9 aigc:openWeights true ; aigc:produces id:text .
                claim:model-rocket-9--from-agreeing-offerings a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:FromAgreeingOfferings ; aigc:concludes aigc:openWeights ;
                  aigc:restsOn id:offering-a , id:offering-b .
                claim:model-rocket-9--from-agreeing-offerings-2 a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:FromAgreeingOfferings ; aigc:concludes aigc:produces ;
                  aigc:restsOn id:offering-b .""");
    }

    @Test
    void whatTheListStatesIsAmongWhatIsStated() {
        Node record = Graphs.id("record-acme-rocket-1");
        write(ConcludedValue.from(ConclusionRule.MODEL_LIST, "produces", List.of(Graphs.id("text")), List.of(record)));
        assertHolds(stated, "id:model-rocket-9 aigc:produces id:text .");
        assertHolds(concluded, """
                claim:model-rocket-9--from-model-list a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:FromModelList ; aigc:concludes aigc:produces ;
                  aigc:restsOn id:record-acme-rocket-1 .""");
    }

    @Test
    void whatIsKeptByHandStandsApartWithAConclusionForEachSupport() {
        write(
                ConcludedValue.byHand("openWeights", YES, "https://a.example/weights"),
                ConcludedValue.byHand("madeBy", Graphs.id("openai"), "https://a.example/maker"));
        assertHolds(byHand, """
                id:model-rocket-9 aigc:openWeights true ; aigc:madeBy id:openai .
                claim:model-rocket-9--by-hand a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:ByHand ; aigc:concludes aigc:openWeights ; dcterms:source <https://a.example/weights> .
                claim:model-rocket-9--by-hand-2 a aigc:Conclusion ; aigc:conclusionOn id:model-rocket-9 ;
                  aigc:byRule aigc:ByHand ; aigc:concludes aigc:madeBy ; dcterms:source <https://a.example/maker> .""");
        assertThat(concluded.isEmpty()).isTrue();
    }

    @Test
    void aSupportMayBeARecordOfTheListOrAnOffering() {
        write(ConcludedValue.byHand("openWeights", YES, "models.dev:acme/rocket-1"));
        assertThat(byHand.contains(Node.ANY, Node.ANY, Graphs.id("record-acme-rocket-1")))
                .isTrue();
        write(ConcludedValue.byHand("openWeights", YES, "models.dev:acme/rocket-9"));
        assertThat(byHand.contains(Node.ANY, Node.ANY, Graphs.id("offering-acme-rocket-9")))
                .isTrue();
    }

    @Test
    void aRecordThatTheEditionHasNotIsNotRestedOn() {
        write(ConcludedValue.byHand("openWeights", YES, "models.dev:acme/never"));
        assertThat(byHand.stream().map(triple -> triple.getPredicate().getLocalName()))
                .doesNotContain("restsOn", "source");
    }
}
