package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.Atlas;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    @TempDir
    private Path folder;

    private static Process start(String language, Path store, Path token, ProcessBuilder.Redirect errors)
            throws IOException {
        return new ProcessBuilder(ChildJvm.command(
                        List.of(),
                        "org.aigcatlas.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--lang",
                        language,
                        "--store",
                        store.toString(),
                        "--token-file",
                        token.toString()))
                .redirectError(errors)
                .start();
    }

    @Test
    void aServerPrintsItsAddressesAndEndsAtOnceWhenItIsTold() throws IOException, InterruptedException {
        Path store = SmallStore.in(folder.resolve("store"));
        Path token = Files.writeString(folder.resolve("token"), "correct horse battery\n");
        Process process = start("zh", store, token, ProcessBuilder.Redirect.INHERIT);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).contains("图谱已启动");
            Client client = new Client(URI.create(said.readLine().strip().replaceFirst(" .*", "")));
            assertThat(client.get("/health").body()).contains("\"up\"");
            assertThat(client.update("CLEAR SILENT GRAPH <x:g>", "correct horse battery")
                            .status())
                    .isEqualTo(204);
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("nothing was cut").isZero();
        Atlas.open(store).close();
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 99999, no port 99999",
        "--timeout, 0, needs some time",
        "--limit, 0, room for a row",
        "--base-url, ftp://example.org/, not a web address",
        "--cors, example.org, not the origin of a page",
        "--cors, https://example.org/path, not the origin of a page",
        "--allow-host, https://example.org, not the name of a host",
        "--allow-host, example.org:80, not the name of a host",
        "--grace, -1, can't be negative",
        "--slow-queries, -1, can't be negative",
        "--token-file, no-such-file, can't be read",
        "--store, no-such-store, no store at",
    })
    void aWrongOptionIsToldInWords(String option, String value, String sentence) {
        Shell.Ended ended = Shell.run("serve", option, value);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(sentence);
    }

    @Test
    void aPortInUseIsToldInWords() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell.Ended ended = Shell.run("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err()).contains("can't listen").contains("--port 0");
        }
    }

    @Test
    void aStoreThatIsNotThereIsMadeWhereClientsMayWrite() throws IOException, InterruptedException {
        Path store = folder.resolve("new");
        Shell.Ended refused = Shell.run("serve", "--port", "0", "--store", store.toString(), "--lang", "en");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("no store at", "AIGC_TOKEN");
        assertThat(store).doesNotExist();
        Path token = Files.writeString(folder.resolve("token"), "correct horse battery\n");
        Path said = folder.resolve("said");
        Process process = start("en", store, token, ProcessBuilder.Redirect.to(said.toFile()));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).contains("The atlas is served");
            assertThat(said).hasContent(store + " is new; it holds the bundled graph.");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (Atlas atlas = Atlas.open(store)) {
            assertThat(atlas.resolve("ChatGPT").iri()).endsWith("/chatgpt");
        }
    }
}
