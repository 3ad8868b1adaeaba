package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page weighs on its way to the reader, with its styles and scripts and without the libraries that draw and edit. */
class PageWeightTest {
    private static final int MOST = 40_000;
    private static final int SMALL = 1_000;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.(?:js|css))\"");
    private static final Pattern MODULE = Pattern.compile("(?:from|import) ?\\(?\"\\./([\\w-]+\\.js)\"");
    private static final Pattern LIBRARY = Pattern.compile(".*(cytoscape|cose-base|layout-base|yasgui).*");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    static Stream<String> paths() {
        return Stream.concat(BrowserTest.PAGES.values().stream(), Stream.of("/map"))
                .sorted();
    }

    private record Sent(int bytes, String text) {}

    private static Sent sent(String path) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    HttpRequest.newBuilder(
                                    URI.create(server.address().toString().replaceFirst("/$", "") + path))
                            .header("Accept", "text/html")
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            byte[] body = answer.body();
            boolean isPacked =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            // What tells of a fault is short, and sent as it is.
            assertThat(isPacked || body.length < SMALL || answer.statusCode() >= 400)
                    .as(path + " is compressed")
                    .isTrue();
            byte[] text = isPacked ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
            return new Sent(body.length, new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPageIsLight(String path) {
        Sent page = sent(path);
        Set<String> assets = new LinkedHashSet<>();
        ASSET.matcher(page.text()).results().forEach(asset -> add(asset.group(1), assets));
        int all = page.bytes()
                + assets.stream().mapToInt(asset -> sent(asset).bytes()).sum();
        System.out.printf("%6d bytes %s, of which %d are the page itself%n", all, path, page.bytes());
        assertThat(all).isLessThan(MOST);
    }

    private static void add(String asset, Set<String> assets) {
        if (!LIBRARY.matcher(asset).matches() && assets.add(asset) && asset.endsWith(".js")) {
            MODULE.matcher(sent(asset).text()).results().forEach(module -> add("/assets/" + module.group(1), assets));
        }
    }
}
