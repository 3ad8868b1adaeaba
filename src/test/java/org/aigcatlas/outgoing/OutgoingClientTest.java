package org.aigcatlas.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.aigcatlas.Unwilling;
import org.aigcatlas.Unwilling.Way;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.OutgoingLimits;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutgoingClientTest {
    private static final OutgoingLimits SHORT =
            new OutgoingLimits(Duration.ofMillis(400), Duration.ofMillis(400), 1 << 20);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @ParameterizedTest
    @EnumSource(names = {"DRIPS", "DRIPS_HEAD", "SILENT", "DEAF"})
    void whoeverKeepsItWaitingIsLeftAtTheDeadline(Way way) {
        try (Unwilling service = new Unwilling(way)) {
            problem(() -> read(OutgoingClient.reading(SHORT, head -> {}), service), ProblemCode.OUTGOING_TOO_SLOW);
            problem(() -> whole(OutgoingClient.reading(SHORT, head -> {}), service), ProblemCode.OUTGOING_TOO_SLOW);
        }
    }

    @Test
    void whatDoesNotEndIsLeftAtItsSize() {
        OutgoingLimits patient = SHORT.within(Duration.ofSeconds(60));
        try (Unwilling service = new Unwilling(Way.ENDLESS)) {
            problem(() -> read(OutgoingClient.reading(patient, head -> {}), service), ProblemCode.OUTGOING_TOO_LARGE);
            problem(() -> whole(OutgoingClient.reading(patient, head -> {}), service), ProblemCode.OUTGOING_TOO_LARGE);
        }
    }

    @Test
    void theHeadCanEndTheRequest() {
        AtlasException cut = AtlasException.of(ProblemCode.STORE_CUT).with("most", 7);
        HttpClient client = OutgoingClient.reading(SHORT, head -> {
            throw cut;
        });
        try (Unwilling service = new Unwilling(Way.DRIPS)) {
            problem(() -> read(client, service), ProblemCode.STORE_CUT);
        }
    }

    private static void problem(ThrowingCallable request, ProblemCode code) {
        assertTimeoutPreemptively(PATIENCE, () -> assertThatThrownBy(request).satisfies(fault -> assertThat(
                        AtlasException.in(fault).orElseThrow().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))));
    }

    private static void read(HttpClient client, Unwilling service) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request(service), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void whole(HttpClient client, Unwilling service) throws IOException, InterruptedException {
        client.send(request(service), BodyHandlers.ofString());
    }

    private static HttpRequest request(Unwilling service) {
        return HttpRequest.newBuilder(service.address()).build();
    }
}
