package org.aigcatlas.load.catalogue.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Editions;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

class FormerModelsTest {
    private final Editions editions = new Editions();

    private List<String> lastListed(String model) {
        return editions.graph()
                .find(Graphs.id(model), Iris.term("lastListed"), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private boolean says(String model, String property) {
        return editions.graph().contains(Graphs.id(model), Iris.term(property), Node.ANY);
    }

    @Test
    void aModelThatGoesKeepsItsAddressAndWhatWasKnownOfIt() {
        editions.next(
                List.of(
                        Sample.of("rocket-9").gives(CatalogueItem.Modality.TEXT).at("acme"),
                        Sample.of("shuttle-1").at("acme")),
                List.of(Sample.of("acme/rocket-9")
                        .weights("https://a.example/w")
                        .licence("MIT")
                        .listed()));
        assertThat(editions.present()).containsExactlyInAnyOrder("model-rocket-9", "model-shuttle-1");
        editions.next(List.of(Sample.of("shuttle-1").at("acme")), List.of());
        assertThat(editions.present()).containsExactly("model-shuttle-1");
        assertThat(editions.former()).containsExactly("model-rocket-9");
        assertThat(lastListed("model-rocket-9")).containsExactly("2026-01-02");
        assertThat(says("model-rocket-9", "produces")).isTrue();
        assertThat(says("model-rocket-9", "openWeights")).isTrue();
    }

    @Test
    void whatIsCarriedOverIsConcludedFromTheEarlierEdition() {
        editions.next(
                List.of(Sample.of("shuttle-1").at("acme")),
                List.of(Sample.of("acme/rocket-9")
                        .weights("https://a.example/w")
                        .licence("MIT")
                        .listed()));
        editions.next(List.of(Sample.of("shuttle-1").at("acme")), List.of());
        Node reason = editions.graph()
                .find(Node.ANY, Iris.term("conclusionOn"), Graphs.id("model-rocket-9"))
                .mapWith(triple -> triple.getSubject())
                .toList()
                .getFirst();
        assertThat(editions.graph().contains(reason, Iris.term("byRule"), Iris.term("FromEarlierEdition")))
                .isTrue();
        for (Node property : List.of(Iris.term("openWeights"), Iris.term("weightsAt"), DCTerms.license.asNode())) {
            assertThat(editions.graph().contains(reason, Iris.term("concludes"), property))
                    .as("%s", property)
                    .isTrue();
        }
    }

    @Test
    void theDayStaysThatOfTheLastEditionThatListedItAndGoesWhenItComesBack() {
        List<CatalogueItem.Offering> both =
                List.of(Sample.of("rocket-9").at("acme"), Sample.of("shuttle-1").at("acme"));
        editions.next(both, List.of());
        editions.next(both.subList(1, 2), List.of());
        editions.next(both.subList(1, 2), List.of());
        assertThat(lastListed("model-rocket-9")).containsExactly("2026-01-02");
        editions.next(both, List.of());
        assertThat(lastListed("model-rocket-9")).isEmpty();
        assertThat(editions.present()).contains("model-rocket-9");
    }

    @Test
    void aModelThatWasMergedIsNotCarriedOverBesideItsSuccessor() {
        String merged = Tables.bundled("model-redirects.csv").getFirst().getOrDefault("from", "");
        editions.graph().add(Graphs.fact(merged, "listedIn", "models-dev"));
        Graphs.parse("id:" + merged + " a aigc:Model .").find().forEach(editions.graph()::add);
        editions.next(List.of(Sample.of("shuttle-1").at("acme")), List.of());
        assertThat(editions.former()).isEmpty();
        assertThat(editions.redirected()).contains(merged);
    }
}
