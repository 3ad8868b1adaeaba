package org.aigcatlas.serve;

import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.store.LocalStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An atlas that is served on a free port: to all tests of a class in a static field, to each test anew in another. */
public final class RunningAtlas implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private final Supplier<Atlas> opening;
    private final ServerSettings settings;
    private @Nullable Atlas atlas;
    private @Nullable AtlasServer server;
    private boolean isForAll;

    private RunningAtlas(Supplier<Atlas> opening, ServerSettings settings) {
        this.opening = opening;
        this.settings = settings;
    }

    /** {@return a server of an atlas that is opened when it starts, and closed with it} */
    public static RunningAtlas of(Supplier<Atlas> opening) {
        return new RunningAtlas(opening, ServerSettings.DEFAULT.onPort(0));
    }

    /** {@return a server of a graph with these statements} */
    static RunningAtlas holding(String turtle) {
        return of(() -> {
            Atlas atlas = Atlas.inMemory();
            Graphs.put((LocalStore) atlas.store(), "test", turtle);
            return atlas;
        });
    }

    /** {@return a server with other settings} */
    public RunningAtlas with(ServerSettings other) {
        return new RunningAtlas(opening, other.onPort(0));
    }

    /** {@return a server that takes changes from whoever shows this token} */
    RunningAtlas with(String token) {
        return with(settings.withToken(token));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        isForAll = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!isForAll) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!isForAll) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    private void start() {
        Atlas opened = opening.get();
        atlas = opened;
        server = AtlasServer.start(opened, settings);
    }

    private void stop() {
        Objects.requireNonNull(server).close();
        atlas().close();
    }

    /** {@return the atlas} */
    public Atlas atlas() {
        return Objects.requireNonNull(atlas);
    }

    /** {@return the lanes of the server} */
    Lanes lanes() {
        return Objects.requireNonNull(server).lanes();
    }

    /** {@return the address that the server listens on} */
    public URI address() {
        return Objects.requireNonNull(server).address();
    }

    /** {@return what asks the server, also before it has started} */
    Client client() {
        return new Client(this::address);
    }
}
