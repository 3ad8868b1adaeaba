package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    private static Naming.Said said(Node property, String text, String tag) {
        return new Naming.Said(
                property,
                tag.isEmpty() ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralLang(text, tag));
    }

    /** Each text is its own tag. */
    private static Naming labels(String tags) {
        return Naming.of(Arrays.stream(tags.split(" "))
                .map(tag -> said(RDFS.label.asNode(), tag, tag.equals("plain") ? "" : tag))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "fr en-GB en, en, en",
        "fr en-US en-GB plain, en-GB, plain",
        "zh-TW zh-Hans en, en, zh-Hans",
        "zh-TW zh-CN zh, zh, zh",
        "zh-TW cmn, cmn, cmn",
        "zh-Hant cmn-Hans, cmn-Hans, cmn-Hans",
        "zh-Hant-CN zh-Hans-TW, zh-Hans-TW, zh-Hans-TW",
        "zh-HK fr, zh-HK, zh-HK",
        "enm plain, plain, plain",
        "enm fr, enm, enm",
        "zh plain, plain, zh",
    })
    void theLanguageIsLookedUpByItsRange(String tags, String en, String zh) {
        Named named = labels(tags).named("https://example.org/x");
        assertThat(named.en()).isEqualTo(en);
        assertThat(named.zh()).isEqualTo(zh);
    }

    @Test
    void thePropertyDecidesWhereTheLanguageDoesNot() {
        Naming naming = Naming.of(List.of(
                said(DCTerms.title.asNode(), "title", "en"),
                said(SKOS.prefLabel.asNode(), "preferred", "en"),
                said(RDFS.label.asNode(), "label", "fr")));
        assertThat(naming.named("https://example.org/x").en()).isEqualTo("preferred");
        assertThat(naming.aliases()).containsExactly("label", "title");
    }

    @Test
    void whatCannotBeReadIsNoName() {
        Naming naming = Naming.of(List.of(
                new Naming.Said(RDFS.label.asNode(), NodeFactory.createURI("https://example.org/name")),
                new Naming.Said(RDFS.label.asNode(), NodeFactory.createBlankNode()),
                said(RDFS.label.asNode(), " \t\u3000\u200b\u0000", "en"),
                said(SKOS.altLabel.asNode(), "alias", "en")));
        assertThat(naming.isNamed()).isFalse();
        assertThat(naming.named(Iris.ID + "lamp")).isEqualTo(new Named(Iris.ID + "lamp", "lamp", "lamp"));
        assertThat(naming.named("https://schema.org/Person").en()).isEqualTo("schema:Person");
        assertThat(naming.named("https://example.org/x").en()).isEqualTo("https://example.org/x");
        assertThat(naming.aliases()).containsExactly("alias");
    }

    @Test
    void definitionsAreLookedUpLikeNames() {
        Naming naming = Naming.of(List.of(
                said(RDFS.comment.asNode(), "comment", "en"), said(SKOS.definition.asNode(), "définition", "fr")));
        assertThat(naming.definitions()).isEqualTo(new Text("comment", "comment"));
        assertThat(naming.definitionIn(Language.ZH)).isEmpty();
    }
}
