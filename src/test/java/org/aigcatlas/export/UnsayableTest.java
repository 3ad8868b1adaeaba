package org.aigcatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form has no way to say is told in words before a byte is written, or left out where that is asked for. */
class UnsayableTest {
    private static final Atlas ATLAS = Atlas.inMemory();

    @BeforeAll
    static void fill() {
        put("diary", "id:diary a ex:Note ; rdfs:label \"Diary\"@en ; ex:reports <<( ex:sun ex:shines ex:today )>> .");
        put("bell", "id:bell a ex:Note ; rdfs:label \"Bell\"@en ; ex:sound \"ding\\u0007dong\" .");
        put("annotated", "id:sun rdfs:label \"Sun\"@en ; ex:shines \"today\" {| ex:since \"dawn\" |} .");
        put("directed", "id:sign rdfs:label \"Sign\"@en ; ex:text \"abc\"@ar--rtl .");
        put("great", "id:atoms a ex:Count ; rdfs:label \"Atoms\"@en ; ex:amount 123456789012345678901234567890 .");
    }

    @AfterAll
    static void close() {
        ATLAS.close();
    }

    private static void put(String graph, String turtle) {
        Graphs.put((LocalStore) ATLAS.store(), graph, "PREFIX ex: <https://example.org/v/>\n" + turtle);
    }

    private static String text(String format, String graph, Choices choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ATLAS.export(format, "graph:" + graph, choices).write(out, done -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (AtlasException e) {
            assertThat(out.size()).as("bytes before the refusal").isZero();
            throw e;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turtle",
                "trig",
                "jsonld",
                "rdfxml",
                "owl",
                "graphml",
                "graphml-yed",
                "gexf",
                "cytoscape",
                "cx2",
                "cypher",
                "dot",
                "mermaid",
                "plantuml"
            })
    void tripleTermsAreRefusedWithTheirStatementOrLeftOut(String format) {
        assertThatThrownBy(() -> text(format, "diary", Choices.USUAL))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("id:diary <https://example.org/v/reports>: ")
                .hasMessageContaining("triple term")
                .hasMessageContaining("--without triple-terms");
        assertThat(text(format, "diary", Choices.USUAL.without(Set.of(Omission.TRIPLE_TERMS))))
                .contains("Diary")
                .doesNotContain("<<(");
        assertThatThrownBy(() -> text(format, "annotated", Choices.USUAL)).isInstanceOf(AtlasException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "trig"})
    void rdf12IsWrittenWhereItIsAskedFor(String format) {
        assertThat(text(format, "diary", Choices.USUAL.withRdf12())).contains("<<( ");
        assertThat(text(format, "annotated", Choices.USUAL.withRdf12())).contains("{| ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle12", "ntriples", "nquads"})
    void someSayItAlways(String format) {
        assertThat(text(format, "diary", Choices.USUAL)).contains("https://example.org/v/shines");
    }

    @Test
    void charactersThatXmlDoesNotHaveAreToldOrLeftOut() {
        assertThatThrownBy(() -> text("rdfxml", "bell", Choices.USUAL))
                .hasMessageContaining("id:bell <https://example.org/v/sound>: RDF/XML has no way to write the character"
                        + " U+0007.");
        assertThat(text("rdfxml", "bell", Choices.USUAL.without(EnumSet.of(Omission.CONTROLS))))
                .contains(">dingdong<");
        assertThat(text("graphml", "bell", Choices.USUAL)).contains(">dingdong<");
        assertThat(text("jsonld", "bell", Choices.USUAL)).contains("ding\\u0007dong");
    }

    @Test
    void directionsAreKeptWhereTheyCanBe() {
        assertThat(text("jsonld", "directed", Choices.USUAL)).contains("\"@direction\": \"rtl\"");
        assertThatThrownBy(() -> text("turtle", "directed", Choices.USUAL))
                .hasMessageContaining("--without directions");
        assertThat(text("turtle", "directed", Choices.USUAL.without(Set.of(Omission.DIRECTIONS))))
                .contains("\"abc\"@ar\n");
    }

    @Test
    void whatHasNoWayAtAllRefusesTheOption() {
        assertThatThrownBy(() -> text("csv", "bell", Choices.USUAL.withRdf12())).hasMessageContaining("RDF 1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "jsonld", "cypher", "gexf", "graphml", "cytoscape", "cx2", "ntriples"})
    void greatIntegersAreAsWritten(String format) {
        assertThat(text(format, "great", Choices.USUAL)).contains("123456789012345678901234567890");
    }
}
