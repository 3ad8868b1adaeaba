package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that models had before lead to those that they have now. */
class MovedTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(MovedTest::moved);

    private static final Client client = server.client();

    private static Atlas moved() {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        Graphs.parse("""
                id:new a aigc:Model ; rdfs:label "New"@en , "新"@zh .
                id:half a aigc:Model ; rdfs:label "Half"@en , "一半"@zh .
                id:old dcterms:isReplacedBy id:new .
                id:older dcterms:isReplacedBy id:old .
                id:split dcterms:isReplacedBy id:new , id:half .
                id:here dcterms:isReplacedBy id:there . id:there dcterms:isReplacedBy id:here .
                claim:new--hand a aigc:Conclusion ; aigc:conclusionOn id:new ; aigc:concludes aigc:madeBy .""").find().forEach(triple -> dataset.getGraph(Iris.graph("landscape-by-hand"))
                .add(triple));
        return Atlas.over(dataset);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/old, /id/new",
        "/id/old.ttl, /id/new.ttl",
        "/id/older, /id/new",
        "/doc/id/old, /doc/id/new",
        "/doc/id/older.jsonld, /doc/id/new.jsonld",
        "/doc/id/old.html?lang=zh, /doc/id/new.html?lang=zh",
    })
    void anOldAddressHasMovedForGood(String old, String now) {
        Client.Answer answer = client.get(old);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains(now);
        assertThat(client.get(now).status()).isIn(200, 303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/id/split.ttl", "/doc/id/here.ttl", "/doc/id/new.ttl"})
    void whatLeadsToNoOneThingTellsWhatThereIs(String address) {
        assertThat(client.get(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "OLD", "older", "id:old", "https://w3id.org/aigc/id/old"})
    void anOldNameMeansTheNewThing(String name) {
        assertThat(server.atlas().resolve(name).slug()).isEqualTo("new");
        assertThat(server.atlas().describe(name).thing().zh()).isEqualTo("新");
    }

    @Test
    void anOldNameIsHeldToTheClassThatIsAskedFor() {
        assertThat(server.atlas().names().resolve("old", "Model").slug()).isEqualTo("new");
        assertThatThrownBy(() -> server.atlas().names().resolve("old", "Vendor"))
                .isInstanceOf(AtlasException.class);
    }

    @Test
    void whatWasSplitIsAskedFor() {
        assertThatThrownBy(() -> server.atlas().resolve("split")).hasMessageContaining("half, new");
    }

    @Test
    void whatHasNoLabelIsFoundByItsAddress() {
        assertThat(server.atlas().resolve("new--hand").iri()).isEqualTo(Iris.CLAIM + "new--hand");
    }

    @Test
    void anOldAddressIsNoThingOfItsOwn() {
        assertThat(server.atlas().search("old", 10)).isEmpty();
        assertThat(server.atlas().names().slugs()).doesNotContain("old", "older");
    }

    @Test
    void theDocumentOfAThingHoldsTheConclusionsOnIt() {
        assertThat(client.get("/doc/id/new.ttl").body()).contains("aigc:concludes", "claim:new--hand");
    }
}
