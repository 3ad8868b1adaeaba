package org.aigcatlas.load.catalogue.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.limit.OutgoingLimits;
import org.aigcatlas.outgoing.OutgoingClient;

/**
 * Where a catalogue is: a file, or an address that is fetched into a file for as long as this is open.
 *
 * @param file the catalogue
 * @param fetched the same file, where it is to be deleted afterwards
 */
public record CatalogueSource(Path file, Optional<Path> fetched) implements AutoCloseable {
    private static final int OK = 200;

    /**
     * Gets a catalogue.
     *
     * @param place a path, or an address that begins with {@code http://} or {@code https://}
     * @param time how long fetching it may take
     * @return where it is now
     * @throws AtlasException where it can't be got
     */
    public static CatalogueSource of(String place, Duration time) {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            Path file = fetch(place, time);
            return new CatalogueSource(file, Optional.of(file));
        }
        try {
            return new CatalogueSource(Path.of(place), Optional.empty());
        } catch (InvalidPathException e) {
            throw AtlasException.of(ProblemCode.CATALOGUE_PLACE_MALFORMED).at(place);
        }
    }

    private static Path fetch(String address, Duration time) {
        HttpClient client = OutgoingClient.reading(OutgoingLimits.CATALOGUE.within(time), head -> {});
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != OK) {
                    throw unavailable(
                            address,
                            new Text(
                                    "it answers with the status " + response.statusCode(),
                                    "应答的状态码是 " + response.statusCode()));
                }
                return kept(body);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw AtlasException.in(e).orElseGet(() -> unavailable(address, reason(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(address, new Text("the wait was broken off", "等待被中断"));
        }
    }

    private static Text reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? new Text("nobody answers there", "无人应答") : new Text(message, "");
    }

    private static Path kept(InputStream body) throws IOException {
        Path file = Files.createTempFile("aigc-catalogue", ".json");
        try (OutputStream out = Files.newOutputStream(file)) {
            body.transferTo(out);
            return file;
        } catch (IOException | AtlasException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static AtlasException unavailable(String address, Text reason) {
        return AtlasException.of(ProblemCode.CATALOGUE_UNREACHABLE)
                .with("address", address)
                .with("reason", reason);
    }

    @Override
    public void close() {
        fetched.ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        });
    }
}
