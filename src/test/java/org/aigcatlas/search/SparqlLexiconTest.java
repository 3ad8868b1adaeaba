package org.aigcatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.DatasetStore;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dataset that has no index of ours: the names are found all the same. */
class SparqlLexiconTest {
    private static final Names NAMES = Names.in(DatasetStore.of(dataset()));

    /** Counts how often the dataset is read. */
    private static final class Counted extends DatasetGraphWrapper {
        private final AtomicInteger reads = new AtomicInteger();

        Counted(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public void begin(TxnType type) {
            reads.incrementAndGet();
            super.begin(type);
        }
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> Graphs.parse("""
                        id:ernie-bot a aigc:Tool ; rdfs:label "ERNIE Bot"@en , "文心一言"@zh ; skos:altLabel "Yiyan"@en ;
                          skos:definition "Baidu's conversational assistant."@en .
                        id:ernie a aigc:ModelFamily ; rdfs:label "ERNIE"@en , "文心"@zh .
                        aigc:madeBy a owl:ObjectProperty ; rdfs:label "made by"@en .
                        claim:c088 a aigc:Claim ; rdfs:label "ERNIE Bot comes from Baidu."@en .
                        """).find().forEach(dataset.getGraph(Iris.graph("test"))::add));
        return dataset;
    }

    @ParameterizedTest
    @CsvSource({
        "文心一言, ernie-bot",
        "ernie  BOT, ernie-bot",
        "ＥＲＮＩＥ Bot, ernie-bot",
        "yiyan, ernie-bot",
        "ernie-bot, ernie-bot",
        "id:ernie-bot, ernie-bot",
        "<https://w3id.org/aigc/id/ernie-bot>, ernie-bot",
        "made-by, madeBy",
        "ERNIE, ernie",
        "c088, c088"
    })
    void namesMeanWhatTheyMeanWithAnIndex(String name, String slug) {
        Names names = Names.in(DatasetStore.of(dataset()));
        // Later, all names are at hand.
        for (int time = 0; time < 5; time++) {
            assertThat(names.resolve(name, "").slug()).isEqualTo(slug);
        }
        assertThatThrownBy(() -> names.resolve("ernie-bo", "")).hasMessageContaining("Nearest: ");
    }

    @Test
    void ofDefinitionsTheShortestComesFirstAsWithAnIndex() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> Graphs.parse("""
                        id:a a aigc:Tool ; rdfs:label "First"@en ; skos:definition "What a zebra would need."@en .
                        id:b a aigc:Tool ; rdfs:label "Second"@en ; skos:definition "A zebra."@en .
                        """).find().forEach(dataset.getGraph(Iris.graph("test"))::add));
        assertThat(Names.in(DatasetStore.of(dataset)).search("zebra", 0, 10).hits())
                .extracting(hit -> hit.thing().slug())
                .containsExactly("b", "a");
    }

    @Test
    void manyNamesAreReadAtOnce() {
        Counted dataset = new Counted(dataset());
        Names names = Names.in(DatasetStore.of(dataset));
        for (int time = 0; time < 200; time++) {
            names.resolve("文心一言", "Tool");
            names.resolve("ERNIE", "");
        }
        assertThat(dataset.reads).hasPositiveValue().hasValueLessThan(20);
    }

    @Test
    void wholeNamesComeBeforeBeginningsAndDefinitions() {
        assertThat(slugs("ernie")).containsExactly("ernie", "ernie-bot");
        assertThat(slugs("心一")).containsExactly("ernie-bot");
        assertThat(slugs("ASSISTANT")).containsExactly("ernie-bot");
        assertThat(slugs("comes from")).isEmpty();
    }

    private static List<String> slugs(String text) {
        return NAMES.search(text, 0, 10).hits().stream()
                .map(hit -> hit.thing().slug())
                .toList();
    }

    @Test
    void anUnknownNameGetsTheNearest() {
        assertThatThrownBy(() -> NAMES.resolve("Ernie Bt", "Tool")).hasMessageContaining("Nearest: ERNIE Bot");
    }

    @Test
    void quotesAndSignsAreOnlySigns() {
        assertThat(slugs("\" } DROP ALL #")).isEmpty();
        assertThat(slugs("(")).isEmpty();
    }
}
