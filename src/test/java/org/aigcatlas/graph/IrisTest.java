package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/aigc/id/chatgpt",
                "http://www.w3.org/2002/07/owl#ObjectProperty",
                "https://example.org/图",
                "urn:x-arq:UnionGraph",
                "x:g"
            })
    void anIriWithASchemeIsAbsoluteWithAFragmentOrWithout(String iri) {
        assertThat(Iris.isAbsolute(iri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chatgpt", "/id/chatgpt", "#part", "//host/path", "https://example.org/a b", "a:<b>"})
    void whatHasNoSchemeOrIsNoIriIsNot(String text) {
        assertThat(Iris.isAbsolute(text)).isFalse();
    }
}
