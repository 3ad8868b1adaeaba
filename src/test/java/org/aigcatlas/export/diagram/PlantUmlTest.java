package org.aigcatlas.export.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.error.PSystemError;
import org.aigcatlas.Outside;
import org.aigcatlas.export.Diagrams;
import org.aigcatlas.export.Exported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PlantUML finds no fault with it and draws it. */
class PlantUmlTest {
    private static final Pattern NODE = Pattern.compile("<g [^>]*class=\"entity\"");
    private static final Pattern EDGE = Pattern.compile("<g [^>]*class=\"link\"");

    @BeforeAll
    static void graphvizIsThere() {
        Outside.needs(Path.of("/usr/bin/dot"));
    }

    private static String drawn(String uml) throws IOException {
        SourceStringReader reader = new SourceStringReader(uml);
        assertThat(reader.getBlocks()).hasSize(1);
        assertThat(reader.getBlocks().getFirst().getDiagram()).isNotInstanceOf(PSystemError.class);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        reader.outputImage(svg, new FileFormatOption(FileFormat.SVG));
        return svg.toString(StandardCharsets.UTF_8);
    }

    private static long count(Pattern pattern, String svg) {
        return pattern.matcher(svg).results().count();
    }

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyThingAndRelationIsDrawn(String scope) throws IOException {
        String svg = drawn(Exported.text("plantuml", scope));
        Diagrams expected = new Diagrams(scope);
        assertThat(count(NODE, svg)).isEqualTo(expected.nodes());
        expected.assertEdges(count(EDGE, svg));
    }

    @Test
    void namesAreInBothLanguages() throws IOException {
        assertThat(drawn(Exported.text("plantuml", "around:chatgpt")))
                .contains(">ChatGPT<", ">large language model<", ">大语言模型<", ">is made by · 开发方为<");
    }

    @Test
    void classesAreClasses() throws IOException {
        String uml = Exported.text("plantuml", "vocabulary");
        assertThat(uml).contains("class \"tool\\n工具\" as n_term_tool <<Class>>", "n_term_tool --|> n_term_entity\n");
        assertThat(drawn(uml)).contains(">工具<");
    }

    @Test
    void anyNameIsDrawnAsItIs() throws IOException {
        String shown = Diagrams.AWKWARD.replace("&", "&amp;").replace("<", "&lt;");
        assertThat(drawn(Diagrams.awkward("plantuml"))).contains(">" + shown + "<", ">恶“名”（一）：《end》<", ">a.b<");
    }
}
