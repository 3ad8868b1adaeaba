package org.aigcatlas.load.catalogue.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueSourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpServer server = create();
    private String address = "";

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        server.createContext("/api.json", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAddressIsFetchedAndTheFileIsGoneAfterwards() throws IOException {
        Path file;
        try (CatalogueSource source = CatalogueSource.of(address + "/api.json", PATIENCE)) {
            file = source.file();
            assertThat(Files.readString(file)).isEqualTo("{}");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void anAddressThatDoesNotServeIsNamedWithItsStatus() {
        assertThatThrownBy(() -> CatalogueSource.of(address + "/gone", PATIENCE))
                .isInstanceOfSatisfying(AtlasException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
                    assertThat(e).hasMessageContaining("status 404");
                });
    }

    @Test
    void anAddressThatIsNoneIsToldApartFromAFile() {
        assertThatThrownBy(() -> CatalogueSource.of("https://a b/", PATIENCE)).isInstanceOf(AtlasException.class);
        try (CatalogueSource source = CatalogueSource.of("somewhere/api.json", PATIENCE)) {
            assertThat(source.fetched()).isEmpty();
        }
    }
}
