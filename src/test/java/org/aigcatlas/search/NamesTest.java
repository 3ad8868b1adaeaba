package org.aigcatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.text.MatchKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            id:left a aigc:Tool ; rdfs:label "Twin"@en .
            id:right a aigc:Tool ; rdfs:label "Twin"@en .
            id:gan a aigc:ModelKind ; rdfs:label "Generative adversarial network"@en , "生成式对抗网络"@zh ; skos:altLabel "GAN"@en ;
                skos:definition "Two networks that learn by playing against each other."@en , "两个网络在博弈中学习的模型。"@zh .
            id:generator a aigc:Component ; rdfs:label "Generator"@en , "生成器"@zh ;
                skos:definition "The part of a GAN that makes samples."@en , "对抗网络中产生样本的部分。"@zh .
            id:diffusion a aigc:ModelKind ; rdfs:label "Diffusion model"@en , "扩散模型"@zh .
            id:gan-plus a aigc:ModelKind ; rdfs:label "C++ (GAN) *"@en .
            aigc:madeBy a owl:ObjectProperty ; rdfs:label "made by"@en , "开发方为"@zh .
            """;

    private static final LocalStore STORE = filled();

    private static LocalStore filled() {
        LocalStore store = LocalStore.inMemory();
        Graphs.put(store, "glossary", GRAPH);
        return store;
    }

    private static Names names() {
        return Names.in(STORE);
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
    void theNearestAreOfTheClassAskedForOrBelowIt() {
        assertThatThrownBy(() -> names().resolve("Midjorney", "Vendor"))
                .hasMessageContaining("Midjourney 实验室")
                .hasMessageContaining("midjourney-lab");
        assertThatThrownBy(() -> names().resolve("Baidoo", "Organization")).hasMessageContaining("Nearest: Baidu");
        assertThatThrownBy(() -> names().resolve("Baidoo", "Tool")).hasMessageNotContaining("Baidu,");
        assertThatThrownBy(() -> names().resolve("made bx", Names.RELATION)).hasMessageContaining("Nearest: made by");
    }

    @Test
    void aClaimIsNearByItsNumberOnly() {
        assertThat(names().nearest("ERNIE Bot comes from"))
                .contains("ERNIE Bot")
                .doesNotContain("ERNIE Bot comes from Baidu.");
        assertThat(names().nearest("c0888")).contains("c088");
    }

    @Test
    void shortNamesAreListedOnceInOrder() {
        assertThat(names().slugs())
                .contains("baidu", "ernie-bot", "c088", "article#7.5", "madeBy")
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(14);
    }

    @Test
    void aThingOfAnotherClassIsSaidToBeOfAnother() {
        assertThatThrownBy(() -> names().resolve("百度", "Tool")).hasMessageContaining("but not as a tool");
    }

    @Test
    void ambiguousNamesAreListed() {
        assertThatThrownBy(() -> names().resolve("twin", ""))
                .hasMessageContaining("2 things")
                .hasMessageContaining("left, right");
    }

    @Test
    void thingsOfOneShortNameAreToldApartByTheirIris() {
        LocalStore store = LocalStore.inMemory();
        Graphs.put(store, "test", """
                id:evil a aigc:Tool ; rdfs:label "Evil"@en .
                claim:evil a aigc:Tool ; rdfs:label "Evil too"@en .
                """);
        assertThatThrownBy(() -> Names.in(store).resolve("evil", ""))
                .hasMessageContaining("2 things")
                .hasMessageContaining("https://w3id.org/aigc/claim/evil, https://w3id.org/aigc/id/evil");
        assertThat(Names.in(store)
                        .resolve("https://w3id.org/aigc/claim/evil", "")
                        .en())
                .isEqualTo("Evil too");
    }

    @Test
    void aTextIsOnlySoLong() {
        assertThat(names().search("a".repeat(1000), 0, 1).total()).isZero();
        assertThatThrownBy(() -> names().search("a".repeat(1001), 0, 1))
                .hasMessageContaining("more than 1000 characters");
        assertThatThrownBy(() -> names().suggest("", "a".repeat(1001), 1))
                .hasMessageContaining("more than 1000 characters");
    }

    @Test
    void searchPutsWholeNamesBeforeBeginningsBeforePartsBeforeDefinitions() {
        assertThat(names().search("ernie", 0, 10).hits())
                .extracting(hit -> hit.thing().slug())
                .containsExactly("wenxin", "ernie-bot", "article#7.5");
        assertThat(names().search("assistant", 0, 10).hits())
                .extracting(hit -> hit.thing().slug())
                .containsExactly("ernie-bot");
    }

    @Test
    void searchFindsPartsOfChineseNames() {
        assertThat(names().search("文心", 0, 1).hits())
                .extracting(hit -> hit.thing().slug())
                .containsExactly("wenxin");
        assertThat(names().search("心一", 0, 1).hits())
                .extracting(hit -> hit.thing().slug())
                .containsExactly("ernie-bot");
    }

    private static List<String> found(String text) {
        return names().search(text, 0, 50).hits().stream()
                .map(hit -> hit.thing().slug())
                .toList();
    }

    @Test
    void oneChineseWordFindsTheWordsThatItIsIn() {
        assertThat(found("生成")).containsExactly("generator", "gan");
        assertThat(found("对抗 网络")).containsExactly("gan", "generator");
    }

    @Test
    void wordsInAnyOrderAndFormFindTheName() {
        assertThat(found("networks adversarial")).containsExactly("gan");
        assertThat(found("diffusion models")).containsExactly("diffusion");
    }

    @Test
    void wordsOfADefinitionFindTheThingBehindThoseThatAreCalledSo() {
        assertThat(found("gan")).containsExactly("gan", "gan-plus", "generator");
        assertThat(found("博弈")).containsExactly("gan");
    }

    @ParameterizedTest
    @CsvSource({
        "midjorney, midjourney",
        "Difusion model, diffusion",
        "generative adversrial, gan",
        "ERNEI Bot, ernie-bot",
        "生成式对抗网咯, gan",
        "文新一言, ernie-bot"
    })
    void aTypingMistakeIsForgiven(String text, String slug) {
        assertThat(found(text)).contains(slug);
        assertThat(names().search(text, 0, 1).hits().getFirst().how()).isEqualTo(MatchKind.LIKE);
    }

    @Test
    void whatIsSpelledRightBringsNothingThatIsOnlyLikeIt() {
        assertThat(names().search("ernie", 0, 50).hits()).noneMatch(hit -> hit.how() == MatchKind.LIKE);
    }

    @Test
    void aHitSaysWhatTheThingIsAndByWhichNameItWasFound() {
        assertThat(names().search("gan", 0, 1).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.matched()).isEqualTo("GAN");
            assertThat(hit.kind())
                    .hasValueSatisfying(kind -> assertThat(kind.slug()).isEqualTo("ModelKind"));
            assertThat(hit.definition().zh()).isEqualTo("两个网络在博弈中学习的模型。");
        });
    }

    @Test
    void signsOfAQueryLanguageAreOnlySigns() {
        assertThat(found("C++ (GAN) *")).containsExactly("gan-plus");
        assertThat(found("*")).containsExactly("gan-plus");
        assertThat(found("label:gan OR x")).isEmpty();
    }

    @Test
    void aSearchIsReadInParts() {
        SearchResults all = names().search("e", 0, 50);
        SearchResults second = names().search("e", 2, 2);
        assertThat(all.total()).isEqualTo(all.hits().size());
        assertThat(second.total()).isEqualTo(all.total());
        assertThat(second.hits()).isEqualTo(all.hits().subList(2, 4));
    }

    @Test
    void aRelationIsFoundByTheNameThatAPersonTypes() {
        assertThat(slug("made-by", Names.RELATION)).isEqualTo("madeBy");
        assertThat(slug("madeBy", Names.RELATION)).isEqualTo("madeBy");
        assertThat(slug("开发方为", Names.RELATION)).isEqualTo("madeBy");
    }

    @Test
    void claimsAreAskedForByTheirNumbersAndNotSearched() {
        assertThat(slug("c088", "")).isEqualTo("c088");
        assertThat(found("comes from")).isEmpty();
    }

    @Test
    void whileANameIsTypedThingsOfTheClassAreSuggested() {
        assertThat(names().suggest("Vendor", "mid", 5)).extracting(Named::slug).containsExactly("midjourney-lab");
        assertThat(names().suggest("Vendor", "", 5)).extracting(Named::slug).containsExactly("baidu", "midjourney-lab");
        assertThat(names().suggest("", "made", 5)).isEmpty();
    }

    @Property(tries = 200)
    void anyTextEitherFindsAThingOrIsRefusedInWords(@ForAll String text) {
        Names names = names();
        assertThat(names.search(text, 0, 5).hits()).hasSizeLessThanOrEqualTo(5);
        try {
            assertThat(names.resolve(text, "").iri()).isNotEmpty();
        } catch (AtlasException e) {
            assertThat(e.kind()).isIn(ProblemKind.QUESTION, ProblemKind.NOT_FOUND);
        }
    }

    @Property(tries = 200)
    void anySignsAreTakenAsTheyAre(
            @ForAll
                    @CharRange(from = '!', to = '/')
                    @Chars({' ', ':', '~', '^', '[', '{', '|', '\\', 'a', 'O', 'R', '生'})
                    String text) {
        assertThat(names().search(text, 0, 5).hits()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void ofDefinitionsTheShortestComesFirst() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "glossary", """
                    id:a a aigc:Tool ; rdfs:label "First"@en ; skos:definition "What a zebra would need, if it were to draw."@en .
                    id:b a aigc:Tool ; rdfs:label "Second"@en ; skos:definition "A zebra."@en .
                    id:c a aigc:Tool ; rdfs:label "Third"@en ; skos:definition "A zebra that draws."@en .
                    """);
            assertThat(Names.in(store).search("zebra", 0, 10).hits())
                    .extracting(hit -> hit.thing().slug())
                    .containsExactly("b", "c", "a");
        }
    }
}
