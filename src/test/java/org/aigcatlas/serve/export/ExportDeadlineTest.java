package org.aigcatlas.serve.export;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.aigcatlas.graph.AtlasException;
import org.junit.jupiter.api.Test;

class ExportDeadlineTest {
    private final AtomicLong clock = new AtomicLong();
    private final ExportDeadline watch = new ExportDeadline(Duration.ofSeconds(30), clock::get);

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    /** A client that takes so many seconds for whatever it is sent. */
    private OutputStream client(int seconds) {
        return watch.over(new OutputStream() {
            @Override
            public void write(int one) {
                pass(seconds);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                pass(seconds);
            }
        });
    }

    @Test
    void workHasItsTimeAndNoMore() {
        pass(30);
        assertThatCode(watch::look).doesNotThrowAnyException();
        pass(1);
        assertThatThrownBy(watch::look)
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("took longer than 30.0 s");
    }

    @Test
    void aClientsReadingIsNotWork() throws IOException {
        pass(20);
        client(25).write(new byte[1_000]);
        pass(10);
        assertThatCode(watch::look).doesNotThrowAnyException();
    }

    @Test
    void aSlowClientMayGoOnAsLongAsItReadsEnough() throws IOException {
        OutputStream client = client(60);
        client.write(new byte[(int) ExportDeadline.LEAST * 40]);
        assertThatThrownBy(() -> client.write(new byte[100]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too slowly");
    }
}
