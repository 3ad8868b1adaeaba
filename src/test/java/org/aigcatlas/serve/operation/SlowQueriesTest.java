package org.aigcatlas.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowQueriesTest {
    @Test
    void aTextIsTakenOntoOneLine() {
        assertThat(SlowQueries.onOneLine("a\r\nb\tc\\n 中文 \u0085\u200e\ud800"))
                .isEqualTo("a\\r\\nb\\tc\\\\n 中文 \\u0085\\u200E\\uD800");
    }

    @Test
    void andCutWhereNobodyReadsOn() {
        assertThat(SlowQueries.onOneLine("x".repeat(2000))).hasSize(2000);
        assertThat(SlowQueries.onOneLine("x".repeat(2001))).isEqualTo("x".repeat(2000) + "…");
    }
}
