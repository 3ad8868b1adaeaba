package org.aigcatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Named;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final String GRAPH = """
            aigc:Vendor rdfs:subClassOf aigc:Organization .
            id:baidu a aigc:Vendor ; rdfs:label "Baidu"@en , "百度"@zh .
            id:ernie-bot a aigc:Tool ; rdfs:label "ERNIE Bot"@en , "文心一言"@zh ; skos:altLabel "Yiyan"@en ;
                skos:definition "Baidu's conversational assistant."@en .
            id:wenxin a aigc:ModelFamily ; rdfs:label "ERNIE"@en , "文心"@zh .
            id:midjourney a aigc:Tool ; rdfs:label "Midjourney"@en , "Midjourney"@zh .
            id:midjourney-lab a aigc:Vendor ; rdfs:label "Midjourney"@en , "Midjourney 实验室"@zh .
            claim:c088 a aigc:Claim ; rdfs:label "ERNIE Bot comes from Baidu."@en .
            <https://w3id.org/aigc/source/article#7.5> a aigc:Section ; rdfs:label "On ERNIE Bot"@en , "关于文心一言"@zh ;
                aigc:sectionNumber "7.5" .
            """;

    private static Names names() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "glossary", GRAPH);
            return store.read(NameReader::read);
        }
    }

    private static String slug(String name, String of) {
        return names().resolve(name, of).slug();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文心一言",
                "ERNIE Bot",
                "ernie bot",
                "ERNIE  BOT",
                " yiyan ",
                "ernie-bot",
                "id:ernie-bot",
                "https://w3id.org/aigc/id/ernie-bot",
                "<https://w3id.org/aigc/id/ernie-bot>",
                "ＥＲＮＩＥ Bot"
            })
    void aNameAnAliasAShortNameOrAnIriFindsTheTool(String name) {
        assertThat(slug(name, "")).isEqualTo("ernie-bot");
    }

    @Test
    void theClassAskedForDecidesBetweenNamesakes() {
        assertThat(slug("Midjourney", "Vendor")).isEqualTo("midjourney-lab");
        assertThat(slug("Midjourney", "Tool")).isEqualTo("midjourney");
    }

    @Test
    void aClassAboveCountsToo() {
        assertThat(slug("百度", "Organization")).isEqualTo("baidu");
    }

    @Test
    void aShortNameGoesBeforeALabel() {
        assertThat(slug("midjourney", "")).isEqualTo("midjourney");
    }

    @Test
    void aSectionIsFoundByItsNumber() {
        assertThat(slug("7.5", "Section")).isEqualTo("article#7.5");
    }

    @Test
    void anUnknownNameGetsTheNearest() {
        assertThatThrownBy(() -> names().resolve("ERNI Bot", ""))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("ERNI Bot")
                .hasMessageContaining("Nearest: ERNIE Bot");
    }

    @Test
    void aThingOfAnotherClassIsSaidToBeOfAnother() {
        assertThatThrownBy(() -> names().resolve("百度", "Tool")).hasMessageContaining("but not as a tool");
    }

    @Test
    void ambiguousNamesAreListed() {
        Entry one = new Entry(new Named("https://w3id.org/aigc/id/a", "Same", "同"), Set.of(), Set.of(), "");
        Entry two = new Entry(new Named("https://w3id.org/aigc/id/b", "Same", "同"), Set.of(), Set.of(), "");
        assertThatThrownBy(() -> new Names(List.of(one, two)).resolve("same", ""))
                .hasMessageContaining("2 things")
                .hasMessageContaining("a, b");
    }

    @Test
    void searchPutsWholeNamesBeforeBeginningsBeforePartsBeforeDefinitions() {
        assertThat(names().search("ernie", 10))
                .extracting(hit -> hit.thing().slug())
                .containsExactly("wenxin", "ernie-bot", "article#7.5");
        assertThat(names().search("assistant", 10))
                .extracting(hit -> hit.thing().slug())
                .containsExactly("ernie-bot");
    }

    @Test
    void searchFindsPartsOfChineseNames() {
        assertThat(names().search("文心", 1))
                .extracting(hit -> hit.thing().slug())
                .containsExactly("wenxin");
        assertThat(names().search("心一", 1))
                .extracting(hit -> hit.thing().slug())
                .containsExactly("ernie-bot");
    }

    @Property(tries = 200)
    void anyTextEitherFindsAThingOrIsRefusedInWords(@ForAll String text) {
        Names names = new Names(List.of(new Entry(
                new Named("https://w3id.org/aigc/id/a", "Alpha", "甲"), Set.of("α"), Set.of("Tool"), "first")));
        assertThat(names.search(text, 5)).hasSizeLessThanOrEqualTo(1);
        try {
            assertThat(names.resolve(text, "").slug()).isEqualTo("a");
        } catch (AtlasException e) {
            assertThat(e.kind()).isEqualTo(AtlasException.Kind.QUESTION);
        }
    }
}
