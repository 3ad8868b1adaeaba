package org.aigcatlas.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final LocalStore store = LocalStore.inMemory();

    @BeforeEach
    void fill() {
        Graphs.put(store, "article", """
                <https://w3id.org/aigc/source/paper#2> aigc:sectionOf source:paper ; rdfs:label "Section 2"@en .
                <https://w3id.org/aigc/source/paper#3> aigc:sectionOf source:paper .
                claim:made a aigc:Claim ; rdfs:label "X makes Y."@en , "X 研发了 Y。"@zh ; rdf:subject id:y ;
                    rdf:predicate aigc:madeBy ; rdf:object id:x ; aigc:standing aigc:Loose ;
                    aigc:statedIn <https://w3id.org/aigc/source/paper#2> ; aigc:remark "Hardly."@en , "未必。"@zh .
                claim:defined a aigc:Claim ; rdf:subject id:y ; rdf:predicate skos:definition ;
                    aigc:standing aigc:Accepted ; aigc:statedIn source:paper .
                claim:bare a aigc:Claim ; rdf:subject id:y ; rdf:predicate aigc:madeBy ; rdf:object id:z .""");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aClaimSaysWhereItIsStatedAndHowFarItHolds() {
        Claims claims = store.read(reading -> Claims.about(reading, List.of(Graphs.id("x"))));
        assertThat(claims.of(Graphs.fact("y", "madeBy", "x"))).singleElement().satisfies(evidence -> {
            assertThat(evidence.claim()).isEqualTo(new Named(Iris.CLAIM + "made", "X makes Y.", "X 研发了 Y。"));
            assertThat(evidence.statedIn().en()).isEqualTo("Section 2");
            assertThat(evidence.source().iri()).isEqualTo(Iris.SOURCE + "paper");
            assertThat(evidence.remark()).isEqualTo(new Text("Hardly.", "未必。"));
            assertThat(evidence.isQualified()).isTrue();
        });
    }

    @Test
    void aClaimWithoutObjectStatesNoRelation() {
        Claims claims = store.read(reading -> Claims.about(reading, List.of(Graphs.id("y"))));
        assertThat(claims.withoutObject()).singleElement().satisfies(evidence -> {
            assertThat(evidence.claim().iri()).isEqualTo(Iris.CLAIM + "defined");
            assertThat(evidence.isQualified()).isFalse();
        });
    }

    @Test
    void allClaimsAreReadAsTheyStand() {
        List<Claims.Claim> all = new ArrayList<>();
        store.read(reading -> {
            Claims.all(reading::rows, all::add);
            return true;
        });
        assertThat(all)
                .containsExactlyInAnyOrder(
                        new Claims.Claim(
                                NodeFactory.createURI(Iris.CLAIM + "made"),
                                Optional.of(Graphs.fact("y", "madeBy", "x")),
                                Optional.of(NodeFactory.createURI(Iris.SOURCE + "paper#2")),
                                Optional.of(Terms.LOOSE)),
                        new Claims.Claim(
                                NodeFactory.createURI(Iris.CLAIM + "defined"),
                                Optional.empty(),
                                Optional.of(NodeFactory.createURI(Iris.SOURCE + "paper")),
                                Optional.of(Terms.ACCEPTED)),
                        new Claims.Claim(
                                NodeFactory.createURI(Iris.CLAIM + "bare"),
                                Optional.of(Graphs.fact("y", "madeBy", "z")),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void theSectionsOfASourceHoldTheirClaims() {
        Map<Named, List<Claims.Said>> sections =
                store.read(reading -> Claims.bySection(reading, Iris.SOURCE + "paper"));
        assertThat(sections.keySet())
                .extracting(Named::iri)
                .containsExactly(Iris.SOURCE + "paper#2", Iris.SOURCE + "paper#3");
        assertThat(sections.values()).extracting(List::size).containsExactly(1, 0);
        assertThat(sections.values().iterator().next().getFirst().things())
                .extracting(Named::slug)
                .containsExactly("y", "x");
    }
}
