package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemKind;
import org.apache.commons.io.input.BrokenInputStream;
import org.junit.jupiter.api.Test;

class BodyLimitsTest {
    private static final int MIB = 1 << 20;

    @Test
    void whatFitsIsTakenWhole() {
        String text = "a".repeat(MIB);
        assertThat(BodyLimits.text(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MIB))
                .isEqualTo(text);
    }

    @Test
    void oneByteMoreIsRefusedWithTheLimit() {
        InputStream large = new ByteArrayInputStream(new byte[2 * MIB + 1]);
        assertThatThrownBy(() -> BodyLimits.text(large, 2 * MIB))
                .isInstanceOfSatisfying(
                        AtlasException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.TOO_LARGE))
                .hasMessageContaining("2 MiB");
        assertThat(BodyLimits.GRAPH).as("the limit of the documentation").isEqualTo(64 * MIB);
    }

    @Test
    void whatBreaksOffIsTheFaultOfWhoSendsIt() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(new byte[10]),
                new BrokenInputStream(() -> new IOException("the line is cut")));
        assertThatThrownBy(() -> BodyLimits.text(broken, MIB))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("the line is cut");
    }
}
