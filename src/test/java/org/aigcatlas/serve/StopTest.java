package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aigcatlas.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server ends that is told to. */
class StopTest {
    private static final String TOKEN = "correct horse battery";

    /** {@return a query that compares so many texts with as many} */
    private static String comparing(int many) {
        return "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?p ?b } LIMIT " + many + " } { SELECT ?d { ?c ?q ?d } LIMIT "
                + many + " } FILTER(STR(?a) > STR(?d)) }";
    }

    @TempDir
    private Path folder;

    private ServedProcess serve(Path store, String... options) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), TOKEN);
        List<String> all = new ArrayList<>(List.of("--store", store.toString(), "--token-file", token.toString()));
        all.addAll(List.of(options));
        return ServedProcess.start(folder, List.of(), all.toArray(String[]::new));
    }

    private static CompletableFuture<HttpResponse<String>> ask(ServedProcess server, String query) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(server.address().resolve("/sparql?query=" + Client.encode(query)))
                                .header("Accept", "text/csv")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void awaitRunning(ServedProcess server) throws Exception {
        Conditions.await("the query runs", () -> server.client()
                .get("/metrics")
                .body()
                .lines()
                .anyMatch(line -> line.matches("aigc_requests_running 2(\\.0)?")));
    }

    @Test
    void whatRunsIsAnsweredAndNothingElse() throws Exception {
        try (ServedProcess server = ServedProcess.start(folder, List.of(), "--grace", "60", "--slow-queries", "1000");
                Socket open =
                        new Socket(server.address().getHost(), server.address().getPort());
                Socket running = new Socket()) {
            // A connection that is there already, and one that is still read from when the signal comes.
            say(open, "/health/live");
            assertThat(line(open)).startsWith("HTTP/1.1 200");
            running.setReceiveBufferSize(4096);
            running.connect(new InetSocketAddress(
                    server.address().getHost(), server.address().getPort()));
            say(running, "/export/ntriples");
            assertThat(running.getInputStream().readNBytes(1)).isNotEmpty();
            server.terminate();
            Conditions.await("nobody new is taken", () -> isRefused(server));
            say(open, "/sparql?query=ASK%7B%7D");
            assertThat(line(open)).isIn("", "HTTP/1.1 503 Service Unavailable");
            byte[] end = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            byte[] rest = readTo(end, running);
            assertThat(rest).hasSizeGreaterThan(1_000_000).endsWith(end);
            assertThat(server.exitCode()).isZero();
            assertThat(server.said()).isEmpty();
        }
    }

    private static byte[] readTo(byte[] end, Socket socket) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        byte[] last = new byte[0];
        while (!Arrays.equals(last, end)) {
            int length = socket.getInputStream().read(part);
            assertThat(length).as("bytes of an answer that is not whole").isNotNegative();
            read.write(part, 0, length);
            byte[] all = length < end.length ? read.toByteArray() : Arrays.copyOf(part, length);
            last = Arrays.copyOfRange(all, Math.max(0, all.length - end.length), all.length);
        }
        return read.toByteArray();
    }

    private static void say(Socket socket, String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** {@return the first line of an answer, whose rest is read, too} */
    private static String line(Socket socket) throws IOException {
        byte[] read = new byte[1 << 12];
        int length = socket.getInputStream().read(read);
        return length < 0
                ? ""
                : new String(read, 0, length, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
    }

    private static boolean isRefused(ServedProcess server) {
        try {
            new Socket(server.address().getHost(), server.address().getPort()).close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void whatTakesTooLongIsCutAndTheExitCodeSaysSo() throws Exception {
        Path store = SmallStore.in(folder.resolve("store"));
        try (ServedProcess server = serve(store, "--grace", "0.2")) {
            CompletableFuture<Client.Answer> answer = CompletableFuture.supplyAsync(() -> server.client()
                    .update(
                            "INSERT { GRAPH <x:g> { <x:a> <x:b> ?n } } WHERE { { " + comparing(100_000) + " } }",
                            TOKEN));
            awaitRunning(server);
            server.terminate();
            assertThat(server.exitCode()).isEqualTo(1);
            assertThat(server.said()).contains("1 request").contains("cut");
            assertThat(answer).failsWithin(Duration.ofSeconds(10));
        }
        try (Atlas atlas = Atlas.open(store)) {
            assertThat(atlas.sparql("ASK { <x:a> ?p ?o }").toString()).contains("false");
        }
    }

    @Test
    void aSecondSignalEndsAtOnce() throws Exception {
        Path store = SmallStore.in(folder.resolve("store"));
        try (ServedProcess server = serve(store, "--grace", "600", "--timeout", "600")) {
            CompletableFuture<HttpResponse<String>> answer = ask(server, comparing(100_000));
            awaitRunning(server);
            server.terminate();
            Conditions.await("nobody new is taken", () -> isRefused(server));
            server.terminate();
            assertThat(server.exitCode()).isEqualTo(143);
            answer.cancel(true);
        }
    }
}
