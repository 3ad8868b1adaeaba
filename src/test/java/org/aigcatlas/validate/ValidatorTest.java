package org.aigcatlas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aigcatlas.Graphs;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final String VOCABULARY =
            "aigc:Tool a owl:Class . aigc:madeBy a owl:ObjectProperty . aigc:published a owl:DatatypeProperty . ";
    private static final Validator VALIDATOR = new Validator(Graphs.parse("""
            aigc:ToolShape a sh:NodeShape ; sh:targetClass aigc:Tool ;
                sh:property aigc:ToolNameShape .
            aigc:ToolNameShape sh:path rdfs:label ; sh:minCount 1 ;
                sh:message "Give the tool a label."@en , "请给工具写上名称。"@zh .
            """));

    private static List<Finding> check(String data) {
        return VALIDATOR.check(Graphs.parse(VOCABULARY + data));
    }

    @Test
    void aCleanGraphHasNoFindings() {
        assertThat(check("id:chatgpt a aigc:Tool ; rdfs:label \"ChatGPT\"@en ."))
                .isEmpty();
    }

    @Test
    void aShapeSpeaksInBothLanguages() {
        assertThat(check("id:chatgpt a aigc:Tool .")).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo(Graphs.id("chatgpt"));
            assertThat(finding.message().en()).isEqualTo("Give the tool a label.");
            assertThat(finding.message().zh()).isEqualTo("请给工具写上名称。");
        });
    }

    @Test
    void anUnknownClassGetsTheNearestName() {
        assertThat(check("id:x a aigc:Toool .")).singleElement().satisfies(finding -> assertThat(
                        finding.message().en())
                .isEqualTo("The vocabulary has no class aigc:Toool. Nearest: Tool."));
    }

    @Test
    void anUnknownPropertyGetsTheNearestName() {
        assertThat(check("id:x aigc:madeby id:y .")).singleElement().satisfies(finding -> assertThat(
                        finding.message().zh())
                .contains("词汇表中没有属性 aigc:madeby")
                .contains("madeBy"));
    }

    @Test
    void aPropertyOfBeforeGetsItsReplacement() {
        assertThat(
                        check(
                                "aigc:oldWord owl:deprecated true ; dcterms:isReplacedBy aigc:madeBy . id:x aigc:oldWord id:y ."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en())
                            .isEqualTo("The vocabulary has no property aigc:oldWord. It is now aigc:madeBy.");
                    assertThat(finding.message().zh()).isEqualTo("词汇表中没有属性 aigc:oldWord。现为 aigc:madeBy。");
                });
    }

    @Test
    void aLiteralThatIsNotOfItsTypeIsFound() {
        assertThat(check("id:x aigc:published \"yesterday\"^^xsd:dateTime ."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .contains("\"yesterday\"")
                        .contains("datatype"));
    }
}
