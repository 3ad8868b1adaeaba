package org.aigcatlas.load.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.catalogue.Comparison.Change;
import org.aigcatlas.load.catalogue.read.CatalogueFile;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.query.Answer;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.validate.Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One store through three editions of a small catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RefreshTest {
    private static final Edition EDITION = new Edition("test", LocalDate.of(2026, 7, 2));
    private static final String FIRST = """
            {"openai": {"id": "openai", "name": "OpenAI", "models": {
               "gpt-5": {"id": "gpt-5", "name": "GPT-5", "family": "gpt", "cost": {"input": 1.25, "output": 10},
                         "limit": {"context": 400000}, "modalities": {"input": ["text"], "output": ["text"]}}}},
             "acme": {"id": "acme", "name": "Acme", "models": {
               "openai/gpt-5": {"id": "openai/gpt-5", "name": "OpenAI: GPT-5", "cost": {"input": 1, "output": 9}},
               "baidu/ernie-x": {"id": "baidu/ernie-x", "name": "ERNIE X", "family": "ernie", "open_weights": true}}}}""";

    @TempDir
    Path folder;

    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = Curated.open();
        Path terms = Curated.ONTOLOGY.resolve("data/landscape-terms.ttl");
        atlas.load(List.of(new SourceFile(terms, Iris.GRAPH + "landscape-terms")), Language.EN, Progress.SILENT);
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private LocalStore store() {
        return (LocalStore) atlas.store();
    }

    private Refresh prepare(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("api.json"), json);
        return Refresh.prepare(store(), List.of(file), CatalogueFile.recognise(file), EDITION);
    }

    @Test
    @Order(1)
    void whatIsNewIsToldAndThenPublished() throws IOException {
        Refresh refresh = prepare(FIRST);
        assertThat(refresh.comparison().newModels()).containsExactly("ERNIE X", "GPT-5");
        assertThat(refresh.comparison().newOfferings())
                .containsExactly("acme/baidu/ernie-x", "acme/openai/gpt-5", "openai/gpt-5");
        refresh.publish(Atlas.publisher(), true, Language.EN, Progress.SILENT);
        Answer.Rows rows = (Answer.Rows) atlas.query("offerings-of-family", Map.of("family", List.of("文心")));
        assertThat(rows.rows()).hasSize(1);
        assertThat(((Answer.Rows) atlas.query("cheapest-offerings", Map.of())).rows())
                .hasSize(2);
    }

    @Test
    @Order(2)
    void theSameEditionChangesNothing() throws IOException {
        assertThat(prepare(FIRST).comparison().isEmpty()).isTrue();
    }

    @Test
    @Order(3)
    void onePriceIsOneChange() throws IOException {
        Comparison comparison = prepare(FIRST.replace("1.25", "1.5")).comparison();
        assertThat(comparison.changes()).containsExactly(new Change("openai/gpt-5", "inputPrice", "1.25", "1.5"));
        assertThat(comparison.newModels()).isEmpty();
        assertThat(comparison.goneOfferings()).isEmpty();
    }

    @Test
    @Order(4)
    void whatWouldNotBeSoundLeavesTheOldEdition() throws IOException {
        Refresh refresh = prepare(FIRST.replace("1.25", "1.5"));
        Publisher strict = new Publisher(new Reasoner(List.of()), new Validator(Graphs.parse("""
                aigc:Strict a sh:NodeShape ; sh:targetClass aigc:Offering ; sh:property aigc:Forbidden .
                aigc:Forbidden sh:path aigc:inputPrice ; sh:maxCount 0 ; sh:message "no"@en , "否"@zh .
                """)));
        assertThatThrownBy(() -> refresh.publish(strict, true, Language.EN, Progress.SILENT))
                .isInstanceOf(AtlasException.class);
        assertThat(prepare(FIRST).comparison().isEmpty()).isTrue();
    }

    @Test
    @Order(5)
    void whatIsGoneIsToldAndGoes() throws IOException {
        Refresh refresh = prepare(FIRST.replaceAll("(?s),\\s*\"baidu/ernie-x\".*?true}", ""));
        assertThat(refresh.comparison().goneModels()).containsExactly("ERNIE X");
        assertThat(refresh.comparison().goneOfferings()).containsExactly("acme/baidu/ernie-x");
        refresh.publish(Atlas.publisher(), true, Language.EN, Progress.SILENT);
        assertThat(((Answer.Rows) atlas.query("offerings-of-family", Map.of())).rows())
                .isEmpty();
    }
}
