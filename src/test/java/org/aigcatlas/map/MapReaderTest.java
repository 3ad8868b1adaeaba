package org.aigcatlas.map;

import static org.aigcatlas.Graphs.fact;
import static org.aigcatlas.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapReaderTest {
    private final LocalStore store = LocalStore.inMemory();

    @BeforeEach
    void tellTheVocabulary() {
        Graphs.put(store, "vocabulary", """
                aigc:madeBy a owl:ObjectProperty ; rdfs:label "is made by"@en , "开发方为"@zh .
                aigc:made a owl:ObjectProperty ; owl:inverseOf aigc:madeBy .
                aigc:competesWith a owl:ObjectProperty , owl:SymmetricProperty .
                aigc:uses a owl:ObjectProperty .
                aigc:ofFamily a owl:ObjectProperty .
                aigc:homepage a owl:DatatypeProperty .
                aigc:Tool a owl:Class ; rdfs:label "tool"@en , "工具"@zh .""");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ThingMap map(boolean inferred, String... things) {
        return store.read(reading -> MapReader.of(
                reading, MapMembers.of(Stream.of(things).map(Graphs::id).toList()), inferred));
    }

    private MapMembers expanded(MapMembers members, String thing) {
        return store.read(reading -> members.expanded(reading, id(thing)));
    }

    private List<MapNode> nodes(MapMembers members) {
        return store.read(reading -> MapReader.of(reading, members, false)).nodes();
    }

    private void claim(String subject, String relation, String object, String standing) {
        Graphs.put(store, "article", """
                <https://w3id.org/aigc/source/paper#2> aigc:sectionOf source:paper ; rdfs:label "Section 2"@en .
                id:%1$s aigc:%2$s id:%3$s .
                claim:%1$s-%2$s-%3$s-%4$s a aigc:Claim ; rdf:subject id:%1$s ; rdf:predicate aigc:%2$s ;
                    rdf:object id:%3$s ; aigc:standing aigc:%4$s ;
                    aigc:statedIn <https://w3id.org/aigc/source/paper#2> .""".formatted(subject, relation, object, standing));
    }

    @Test
    void aRelationAndItsInverseAreOneEdgeTheWayItIsStated() {
        Graphs.put(store, "article", "id:y aigc:madeBy id:x .");
        Graphs.put(store, "inferred", "id:x aigc:made id:y .");
        for (boolean inferred : List.of(true, false)) {
            assertThat(map(inferred, "x", "y").edges()).singleElement().satisfies(edge -> {
                assertThat(edge.fact()).isEqualTo(fact("y", "madeBy", "x"));
                assertThat(edge.relation()).isEqualTo(new Named(Iris.NS + "madeBy", "is made by", "开发方为"));
                assertThat(edge.inferred()).isFalse();
                assertThat(edge.graphs()).extracting(Named::slug).containsExactly("article");
            });
        }
    }

    @Test
    void whatIsStatedByTheInverseAloneStaysAsItIsStated() {
        Graphs.put(store, "article", "id:x aigc:made id:y .");
        Graphs.put(store, "inferred", "id:y aigc:madeBy id:x .");
        assertThat(map(true, "x", "y").edges()).extracting(MapEdge::fact).containsExactly(fact("x", "made", "y"));
    }

    @Test
    void ofTwoThatBothFollowTheOneIsDrawnByWhichTheOtherIsExplained() {
        Graphs.put(store, "inferred", "id:x aigc:made id:y . id:y aigc:madeBy id:x .");
        assertThat(map(true, "x", "y").edges())
                .extracting(MapEdge::fact, MapEdge::inferred)
                .containsExactly(tuple(fact("y", "madeBy", "x"), true));
        assertThat(map(false, "x", "y").edges()).isEmpty();
    }

    @Test
    void aSymmetricRelationIsOneEdge() {
        Graphs.put(store, "article", "id:b aigc:competesWith id:a .");
        Graphs.put(store, "inferred", "id:a aigc:competesWith id:b .");
        assertThat(map(true, "a", "b").edges())
                .extracting(MapEdge::fact)
                .containsExactly(fact("b", "competesWith", "a"));
    }

    @Test
    void everyEdgeSaysWhoSaysSo() {
        claim("y", "madeBy", "x", "Accepted");
        assertThat(map(false, "x", "y").edges()).singleElement().satisfies(edge -> {
            assertThat(edge.look()).isEqualTo(MapEdge.Look.ACCEPTED);
            assertThat(edge.evidence()).singleElement().satisfies(evidence -> {
                assertThat(evidence.statedIn().en()).isEqualTo("Section 2");
                assertThat(evidence.source().iri()).isEqualTo(Iris.SOURCE + "paper");
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Accepted, ACCEPTED",
        "Loose, LOOSE",
        "Opinion, OPINION",
    })
    void aLooseClaimAndAnOpinionAreToldApart(String standing, MapEdge.Look look) {
        claim("y", "uses", "x", standing);
        assertThat(map(true, "x", "y").edges()).extracting(MapEdge::look).containsExactly(look);
    }

    @Test
    void whatOneClaimStatesFirmlyIsNotLooseByAnother() {
        claim("y", "uses", "x", "Opinion");
        claim("y", "uses", "x", "Loose");
        assertThat(map(true, "x", "y").edges()).extracting(MapEdge::look).containsExactly(MapEdge.Look.LOOSE);
        claim("y", "uses", "x", "Accepted");
        assertThat(map(true, "x", "y").edges()).extracting(MapEdge::look).containsExactly(MapEdge.Look.ACCEPTED);
    }

    @Test
    void whatARecordHoldsIsToldFromWhatOnlyFollows() {
        Graphs.put(store, "landscape", "id:y aigc:uses id:x .");
        Graphs.put(store, "inferred", "id:y aigc:uses id:z .");
        assertThat(map(true, "x", "y", "z").edges())
                .extracting(edge -> edge.fact().getObject(), MapEdge::look)
                .containsExactly(tuple(id("x"), MapEdge.Look.RECORD), tuple(id("z"), MapEdge.Look.INFERRED));
    }

    @Test
    void onlyRelationsBetweenThingsOfTheMapAreEdges() {
        Graphs.put(store, "article", """
                id:y aigc:uses id:x , id:elsewhere , id:y ; aigc:homepage id:x ; skos:related id:x .""");
        assertThat(map(true, "x", "y").edges()).extracting(MapEdge::fact).containsExactly(fact("y", "uses", "x"));
    }

    @Test
    void aThingIsNamedWithItsClassOfTheAtlas() {
        Graphs.put(store, "article", """
                id:y a schema:SoftwareApplication , aigc:Tool ; rdfs:label "Y"@en , "歪"@zh ;
                    skos:definition "A tool."@en , "一款工具。"@zh .""");
        assertThat(map(false, "y").nodes()).singleElement().isInstanceOfSatisfying(MapNode.OfThing.class, node -> {
            assertThat(node.id()).isEqualTo("y");
            assertThat(node.thing().zh()).isEqualTo("歪");
            assertThat(node.type()).isEqualTo(new Named(Iris.NS + "Tool", "tool", "工具"));
            assertThat(node.definition().en()).isEqualTo("A tool.");
        });
    }

    /** 30 models of a vendor: 12 of one family, 10 of another, 8 of none; and 2 tools. */
    private void makeVendor() {
        StringBuilder models =
                new StringBuilder("id:lab a aigc:Vendor . id:one a aigc:ModelFamily . id:two a aigc:ModelFamily .\n");
        for (int i = 0; i < 30; i++) {
            models.append("id:m%02d a aigc:Model ; aigc:madeBy id:lab .\n".formatted(i));
            if (i < 22) {
                models.append("id:m%02d aigc:ofFamily id:%s .\n".formatted(i, i < 12 ? "one" : "two"));
            }
        }
        models.append("id:chat a aigc:Tool ; aigc:madeBy id:lab . id:draw a aigc:Tool ; aigc:madeBy id:lab .");
        Graphs.put(store, "landscape", models.toString());
    }

    @Test
    void aVendorOfManyModelsUnfoldsByFamilyWithCounts() {
        makeVendor();
        MapMembers members = expanded(MapMembers.of(List.of(id("lab"))), "lab");
        assertThat(members.written()).containsExactly("chat", "draw", "lab", "lab~Model", "one", "two");
        assertThat(nodes(members))
                .filteredOn(MapNode.OfThing.class::isInstance)
                .extracting(MapNode::id, node -> ((MapNode.OfThing) node).models())
                .contains(tuple("one", 12), tuple("two", 10), tuple("chat", 0));
        assertThat(nodes(members))
                .filteredOn(MapNode.OfBundle.class::isInstance)
                .extracting(MapNode::id, node -> ((MapNode.OfBundle) node).size())
                .containsExactly(tuple("lab~Model", 8));
    }

    @Test
    void theModelsOfABundleAndOfAFamilyComeOneByOne() {
        makeVendor();
        MapMembers unfolded = expanded(MapMembers.of(List.of(id("lab"))), "lab");
        MapMembers rest =
                store.read(reading -> unfolded.expanded(reading, new MapBundle(id("lab"), Iris.NS + "Model")));
        assertThat(rest.things()).hasSize(5 + 8).contains(id("m22"), id("m29")).doesNotContain(id("m21"));
        assertThat(nodes(rest)).noneMatch(MapNode.OfBundle.class::isInstance);
        assertThat(expanded(unfolded, "two").things()).hasSize(5 + 10).contains(id("m12"), id("m21"));
    }

    @Test
    void aFamilyOfManyModelsKeepsTheBundleOfThem() {
        Graphs.put(
                store,
                "landscape",
                Stream.iterate(0, i -> i < 25, i -> i + 1)
                        .map("id:m%02d a aigc:Model ; aigc:ofFamily id:large .\n"::formatted)
                        .reduce("id:large a aigc:ModelFamily .\n", String::concat));
        MapMembers members = expanded(MapMembers.of(List.of(id("large"))), "large");
        assertThat(members.written()).containsExactly("large", "large~Model");
        assertThat(nodes(members))
                .filteredOn(MapNode.OfBundle.class::isInstance)
                .extracting(node -> ((MapNode.OfBundle) node).size())
                .containsExactly(25);
    }

    @Test
    void claimsAreNoNeighboursAndNeitherIsWhatOnlyFollows() {
        claim("y", "uses", "x", "Accepted");
        Graphs.put(store, "article", "id:x a aigc:Technique . id:y a aigc:Tool .");
        Graphs.put(store, "inferred", "id:y aigc:uses id:z . id:z a aigc:Technique .");
        assertThat(expanded(MapMembers.of(List.of(id("y"))), "y").written()).containsExactly("x", "y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://w3id.org/aigc/id/alibaba   | alibaba~Model",
                "https://w3id.org/aigc/id/a,b~c%2C  | a%2Cb%7Ec%252C~Model",
                "http://www.wikidata.org/entity/Q95 | wd:Q95~Model",
                "http://example.org/~me/x,y         | http://example.org/%7Eme/x%2Cy~Model"
            })
    void aBundleIsReadAsItIsWritten(String owner, String written) {
        MapBundle bundle = new MapBundle(NodeFactory.createURI(owner), Iris.NS + "Model");
        assertThat(bundle.written()).isEqualTo(written);
        assertThat(MapBundle.read(
                        written,
                        name -> NodeFactory.createURI(
                                name.contains(":")
                                        ? name.replace("wd:", "http://www.wikidata.org/entity/")
                                        : Iris.ID + name)))
                .contains(bundle);
    }

    @ParameterizedTest
    @CsvSource({"chatgpt", "~Model", "chatgpt~", "C++"})
    void whatIsNoBundleIsNone(String word) {
        assertThat(MapBundle.read(word, Graphs::id)).isEmpty();
    }
}
