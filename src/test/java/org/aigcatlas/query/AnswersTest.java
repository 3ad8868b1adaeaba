package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.question.Analogies;
import org.aigcatlas.query.question.ApplicationsProducing;
import org.aigcatlas.query.question.BeforeAndAfter;
import org.aigcatlas.query.question.EvidenceFor;
import org.aigcatlas.query.question.FactsWithoutSource;
import org.aigcatlas.query.question.Glossary;
import org.aigcatlas.query.question.HowConnected;
import org.aigcatlas.query.question.LooseClaims;
import org.aigcatlas.query.question.Neighbours;
import org.aigcatlas.query.question.PartsOf;
import org.aigcatlas.query.question.SectionSays;
import org.aigcatlas.query.question.SideBySide;
import org.aigcatlas.query.question.TasksOfTool;
import org.aigcatlas.query.question.ToolsByVendor;
import org.aigcatlas.query.question.Uses;
import org.aigcatlas.query.question.VendorOfTool;
import org.aigcatlas.query.question.WhatIs;
import org.aigcatlas.query.question.WhoSays;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the claims table says, asked through the records with other words than the defaults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private Atlas atlas;

    @BeforeAll
    void open() {
        atlas = Curated.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"百度", "Baidu", "baidu", "百度公司", "https://w3id.org/aigc/id/baidu"})
    void aVendorHasItsToolsByAnyOfItsNames(String vendor) {
        assertThat(atlas.run(new ToolsByVendor(vendor)))
                .extracting(row -> row.tool().zh())
                .containsExactly("文心一言", "文心一格");
    }

    @Test
    void aToolHasItsMakerAndTheMakersPlace() {
        assertThat(atlas.run(new VendorOfTool("ChatGPT"))).singleElement().satisfies(row -> {
            assertThat(row.vendor().en()).isEqualTo("OpenAI");
            assertThat(row.place()).map(Named::zh).contains("旧金山");
            assertThat(row.stated()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "article#1.3", "https://w3id.org/aigc/source/article#1.3", "第 1.3 节：生成式对抗网络"})
    void aSectionIsFoundByItsNumber(String section) {
        assertThat(atlas.run(new SectionSays(section)))
                .extracting(row -> row.claim().slug())
                .containsExactly("c024", "c025", "c026", "c027", "c028", "c029", "c030", "c031", "c032", "c033");
    }

    @Test
    void theWholeArticleSaysAllItsClaims() {
        assertThat(atlas.run(new WhoSays("https://w3id.org/aigc/source/article")))
                .hasSize(102);
    }

    @Test
    void whatAToolDoesIsToldApartFromWhatFollows() {
        assertThat(atlas.run(new TasksOfTool("文心一言")))
                .extracting(row -> row.task().slug(), TasksOfTool.Row::stated)
                .containsExactly(
                        tuple("dialogue", true),
                        tuple("question-answering", true),
                        tuple("writing-assistance", true),
                        tuple("content-generation", false),
                        tuple("text-generation", false));
    }

    @Test
    void whatCameFirstStandsFirst() {
        assertThat(atlas.run(new BeforeAndAfter("AIGC")))
                .extracting(row -> row.other().slug(), row -> row.position().zh(), BeforeAndAfter.Row::stated)
                .containsExactly(tuple("ugc", "之前", false), tuple("pgc", "之前", true));
    }

    @Test
    void anInstanceIsAllThatItsKindsAre() {
        assertThat(atlas.run(new WhatIs("GPT")))
                .filteredOn(row -> row.how().en().equals("kind"))
                .extracting(row -> row.kind().slug())
                // Each after how many kinds lie between, and by name where as many do.
                .containsExactly(
                        "large-language-model",
                        "language-model",
                        "pretrained-large-model",
                        "generative-model",
                        "large-model",
                        "machine-learning-model");
    }

    @Test
    void aTechniqueIsNoModelAndLeadsUpToItsField() {
        assertThat(atlas.run(new WhatIs("GAN")))
                .filteredOn(row -> row.how().en().equals("kind"))
                .extracting(row -> row.kind().slug())
                .containsExactly("generative-modelling", "machine-learning", "artificial-intelligence");
        assertThat(atlas.run(new WhatIs("深度学习")))
                .filteredOn(row -> row.how().en().equals("kind"))
                .extracting(row -> row.kind().slug())
                .containsExactly("machine-learning", "artificial-intelligence");
    }

    @Test
    void whatIsLooselyClaimedIsMarkedAndLeadsNowhere() {
        assertThat(atlas.run(new WhatIs("文心一格")))
                .filteredOn(row -> row.caveat().isPresent())
                .extracting(row -> row.kind().slug())
                .containsExactly("image-generation-model");
        assertThat(List.of("ChatGPT", "文心一言", "文心一格"))
                .flatMap(tool -> atlas.run(new WhatIs(tool)))
                .extracting(row -> row.kind().slug())
                .doesNotContain("large-model", "generative-model", "machine-learning-model");
    }

    @Test
    void aLooseUseIsMarkedFromBothEnds() {
        assertThat(atlas.run(new Uses("AI")))
                .filteredOn(row -> row.caveat().isPresent())
                .extracting(row -> row.used().slug())
                .containsExactly("gan");
        assertThat(atlas.run(new Neighbours("gan")))
                .filteredOn(row -> row.caveat().isPresent())
                .extracting(row -> row.relation().slug(), row -> row.other().slug())
                .containsExactly(tuple("uses", "artificial-intelligence"));
    }

    @Test
    void ofTwoThingsEachHasItsOwnStanding() {
        assertThat(atlas.run(new SideBySide("ChatGPT", "GPT")))
                .filteredOn(row -> row.value().slug().equals("large-language-model")
                        && row.relation().slug().equals("instanceOf"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ofOne() && row.ofOther()).isTrue();
                    assertThat(row.caveatOfOne()).map(Named::slug).contains("Loose");
                    assertThat(row.caveatOfOther()).isEmpty();
                });
    }

    @Test
    void partsAreNamedFromTheWholeOrFromThePart() {
        assertThat(atlas.run(new PartsOf("GAN")))
                .extracting(row -> row.part().zh())
                .containsExactly("判别器", "生成器");
        assertThat(atlas.run(new PartsOf("Transformer")))
                .filteredOn(PartsOf.Row::stated)
                .extracting(row -> row.part().slug())
                .containsExactly("self-attention");
    }

    @Test
    void musicIsAudioAndSoIsMadeByWhatMakesMusic() {
        assertThat(atlas.run(new ApplicationsProducing("音频"))).isEmpty();
        assertThat(atlas.run(new ApplicationsProducing("文本")))
                .extracting(row -> row.tool().slug())
                .containsExactly("bing-ai", "chatgpt", "ernie-bot");
    }

    @Test
    void twoThingsAreConnectedByTheShortestChainInWords() {
        assertThat(atlas.run(new HowConnected("ChatGPT", "GPT-4")))
                .extracting(HowConnected.Row::steps, row -> row.path().en())
                .containsExactly(
                        tuple(2, "ChatGPT —is based on→ GPT ←is an instance of— GPT-4"),
                        tuple(2, "ChatGPT —is made by→ OpenAI ←is made by— GPT-4"),
                        tuple(2, "ChatGPT —uses→ reinforcement learning from human feedback ←uses— GPT-4"));
        assertThat(atlas.run(new HowConnected("文心一言", "文心大模型")))
                .extracting(row -> row.path().zh())
                .containsExactly("文心一言 —基于→ 文心大模型");
    }

    @Test
    void theOrderOfTasksConnectsToo() {
        assertThat(atlas.run(new HowConnected("文生图", "图像生成")))
                .extracting(HowConnected.Row::steps)
                .containsExactly(1);
    }

    @Test
    void fourStepsAreTheMost() {
        assertThat(atlas.run(new HowConnected("神笔", "百度")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.steps()).isEqualTo(4))
                .allSatisfy(row -> assertThat(row.third()).isPresent());
        assertThat(atlas.run(new HowConnected("公开的配方", "雷德蒙德"))).isEmpty();
    }

    @Test
    void anAnalogyIsFoundFromEitherSide() {
        assertThat(atlas.run(new Analogies(Optional.of("人脑"))))
                .extracting(row -> row.concept().slug(), row -> row.claim().slug())
                .containsExactly(tuple("neural-network", "c012"));
        assertThat(atlas.run(new Analogies(Optional.of("节点"))))
                .extracting(row -> row.analogue().slug())
                .containsExactly("neuron");
    }

    @Test
    void evidenceCarriesStandingAndRemark() {
        assertThat(atlas.run(new EvidenceFor("GAN")))
                .filteredOn(row -> row.standing()
                        .filter(standing -> !standing.slug().equals("Accepted"))
                        .isPresent())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.claim().slug()).isEqualTo("c011");
                    assertThat(row.place().map(Named::slug)).contains("article#1");
                    assertThat(row.remark().orElseThrow().zh()).contains("并非全部 AI 的支柱");
                });
    }

    @Test
    void looseClaimsAreAskedForByWhatTheySpeakOf() {
        assertThat(atlas.run(new LooseClaims(Optional.of("Bing AI"))))
                .extracting(row -> row.claim().slug())
                .containsExactly("c085");
    }

    @Test
    void aTermIsFoundByAPartOfItsNames() {
        assertThat(atlas.run(new Glossary(Optional.of("对抗训练"))))
                .extracting(row -> row.term().slug())
                .isEqualTo(List.of("adversarial-training"));
    }

    @Test
    void noFactIsWithoutASource() {
        assertThat(atlas.run(new FactsWithoutSource())).singleElement().satisfies(row -> assertThat(row.facts())
                .isZero());
    }

    @Test
    void aFactThatNobodyStatesIsCounted() {
        try (Atlas other = Curated.open()) {
            ((LocalStore) other.store()).write(dataset -> {
                dataset.add(Iris.graph("editorial"), Graphs.id("midjourney"), Iris.term("uses"), Graphs.id("gan"));
                dataset.add(Iris.graph("rumours"), Graphs.id("bing"), Iris.term("uses"), Graphs.id("gan"));
                return true;
            });
            assertThat(other.run(new FactsWithoutSource())).singleElement().satisfies(row -> {
                assertThat(row.facts()).isEqualTo(2);
                assertThat(row.example()).contains("gan");
            });
        }
    }
}
