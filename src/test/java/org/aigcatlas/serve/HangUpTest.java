package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that ask for much and are gone before they have it. */
class HangUpTest {
    private static final List<String> PATHS = List.of(
            "/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7D",
            "/sparql?query=CONSTRUCT%20WHERE%7B%3Fs%20%3Fp%20%3Fo%7D&format=text/turtle",
            "/sparql?query=CONSTRUCT%20WHERE%7B%3Fs%20%3Fp%20%3Fo%7D&format=application/n-triples",
            "/data?default",
            "/export/ntriples",
            "/export/csv",
            "/queries/glossary.json");

    @TempDir
    private Path folder;

    /** Asks, reads a little, and breaks the connection off. */
    private static void hangUp(ServedProcess server, String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress(
                    server.address().getHost(), server.address().getPort()));
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(1)).isNotEmpty();
        }
    }

    private String said(List<String> properties) throws Exception {
        try (ServedProcess server = ServedProcess.start(folder, properties, "--slow-queries", "1000")) {
            for (String path : PATHS) {
                hangUp(server, path);
            }
            server.terminate();
            assertThat(server.exitCode()).isZero();
            return server.said();
        }
    }

    @Test
    void theyAreNobodysAffair() throws Exception {
        assertThat(said(List.of())).isEmpty();
    }

    @Test
    void whoLooksCloselySeesALineOfEach() throws Exception {
        List<String> lines = said(List.of("org.slf4j.simpleLogger.log.org.aigcatlas=debug"))
                .lines()
                .filter(line -> !line.contains("AccessLog") && !line.contains("request"))
                .toList();
        assertThat(lines)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(PATHS.size())
                .allMatch(line -> line.contains("the client hung up"));
    }
}
