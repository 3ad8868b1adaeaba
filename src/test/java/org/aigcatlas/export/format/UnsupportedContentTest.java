package org.aigcatlas.export.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form has no way to say is told in words before a byte is written, or left out where that is asked for. */
class UnsupportedContentTest {
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

    private static String text(String format, String graph, ExportOptions choices) {
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
        assertThatThrownBy(() -> text(format, "diary", ExportOptions.USUAL))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("id:diary <https://example.org/v/reports>: ")
                .hasMessageContaining("triple term")
                .hasMessageContaining("--without triple-terms");
        assertThat(text(format, "diary", ExportOptions.USUAL.without(Set.of(Omission.TRIPLE_TERMS))))
                .contains("Diary")
                .doesNotContain("<<(");
        assertThatThrownBy(() -> text(format, "annotated", ExportOptions.USUAL)).isInstanceOf(AtlasException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "trig"})
    void rdf12IsWrittenWhereItIsAskedFor(String format) {
        assertThat(text(format, "diary", ExportOptions.USUAL.withRdf12())).contains("<<( ");
        assertThat(text(format, "annotated", ExportOptions.USUAL.withRdf12())).contains("{| ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle12", "ntriples", "nquads"})
    void someSayItAlways(String format) {
        assertThat(text(format, "diary", ExportOptions.USUAL)).contains("https://example.org/v/shines");
    }

    @Test
    void charactersThatXmlDoesNotHaveAreToldOrLeftOut() {
        assertThatThrownBy(() -> text("rdfxml", "bell", ExportOptions.USUAL))
                .hasMessageContaining("id:bell <https://example.org/v/sound>: RDF/XML has no way to write the character"
                        + " U+0007.");
        assertThat(text("rdfxml", "bell", ExportOptions.USUAL.without(EnumSet.of(Omission.CONTROLS))))
                .contains(">dingdong<");
        assertThat(text("graphml", "bell", ExportOptions.USUAL)).contains(">dingdong<");
        assertThat(text("jsonld", "bell", ExportOptions.USUAL)).contains("ding\\u0007dong");
    }

    @Test
    void directionsAreKeptWhereTheyCanBe() {
        assertThat(text("jsonld", "directed", ExportOptions.USUAL)).contains("\"@direction\": \"rtl\"");
        assertThatThrownBy(() -> text("turtle", "directed", ExportOptions.USUAL))
                .hasMessageContaining("--without directions");
        assertThat(text("turtle", "directed", ExportOptions.USUAL.without(Set.of(Omission.DIRECTIONS))))
                .contains("\"abc\"@ar\n");
    }

    @Test
    void whatHasNoWayAtAllRefusesTheOption() {
        assertThatThrownBy(() -> text("csv", "bell", ExportOptions.USUAL.withRdf12()))
                .hasMessageContaining("RDF 1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "jsonld", "cypher", "gexf", "graphml", "cytoscape", "cx2", "ntriples"})
    void greatIntegersAreAsWritten(String format) {
        assertThat(text(format, "great", ExportOptions.USUAL)).contains("123456789012345678901234567890");
    }
}
