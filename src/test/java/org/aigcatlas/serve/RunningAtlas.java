package org.aigcatlas.serve;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.store.LocalStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An atlas that is served on a free port: to all tests of a class in a static field, to each test anew in another; the
 * bundled one, where nothing of its settings matters, to all classes.
 */
public final class RunningAtlas implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    /** A server that runs for whoever asks for it, until the last test has run. */
    private record Shared(Atlas atlas, AtlasServer server) implements AutoCloseable {
        private static final Duration TIME = Duration.ofMinutes(2);

        static Shared start() {
            Atlas atlas = BundledAtlas.open();
            ServerSettings usual = ServerSettings.DEFAULT.onPort(0);
            ServerSettings settings = usual.within(TIME, usual.limit()).serving(patient());
            return new Shared(atlas, AtlasServer.start(atlas, settings));
        }

        /** Classes that ask at once must not turn each other away, however slow the machine is. */
        private static ServiceLimits patient() {
            ServiceLimits usual = ServiceLimits.DEFAULT;
            ServiceLimits.Places room = new ServiceLimits.Places(8, 64, TIME);
            return new ServiceLimits(room, room, room, room, usual.writers(), usual.retryAfter(), usual.clients())
                    .refusing(ServiceLimits.Refusals.UNPACED);
        }

        static Shared of(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(RunningAtlas.class))
                    .getOrComputeIfAbsent(Shared.class, key -> start(), Shared.class);
        }

        @Override
        public void close() {
            server.close();
            atlas.close();
        }
    }

    private final Supplier<Atlas> opening;
    private final ServerSettings settings;
    private final boolean isShared;
    private @Nullable Atlas atlas;
    private @Nullable AtlasServer server;
    private boolean isForAll;

    private RunningAtlas(Supplier<Atlas> opening, ServerSettings settings, boolean isShared) {
        this.opening = opening;
        this.settings = settings;
        this.isShared = isShared;
    }

    /** {@return the server of the bundled graph that all who only read from it share} */
    public static RunningAtlas bundled() {
        return new RunningAtlas(Atlas::open, ServerSettings.DEFAULT.onPort(0), true);
    }

    /** {@return a server of an atlas that is opened when it starts, and closed with it} */
    public static RunningAtlas of(Supplier<Atlas> opening) {
        return new RunningAtlas(opening, ServerSettings.DEFAULT.onPort(0), false);
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
        return new RunningAtlas(opening, other.onPort(0), false);
    }

    /** {@return a server that takes changes from whoever shows this token} */
    RunningAtlas with(String token) {
        return with(settings.withToken(token));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        isForAll = true;
        start(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!isForAll) {
            start(context);
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

    private void start(ExtensionContext context) {
        if (isShared) {
            Shared shared = Shared.of(context);
            atlas = shared.atlas();
            server = shared.server();
            return;
        }
        Atlas opened = opening.get();
        if (opened.isBundled()) {
            BundledAtlas.keep();
        }
        atlas = opened;
        server = AtlasServer.start(opened, unpaced(settings));
    }

    /** Tests are refused by the thousand; one that is about the pace of refusals says its own. */
    private static ServerSettings unpaced(ServerSettings settings) {
        ServiceLimits service = settings.service();
        boolean isUsual = service.clients()
                .refusals()
                .equals(ServiceLimits.DEFAULT.clients().refusals());
        return isUsual ? settings.serving(service.refusing(ServiceLimits.Refusals.UNPACED)) : settings;
    }

    private void stop() {
        if (!isShared) {
            Objects.requireNonNull(server).close();
            atlas().close();
        }
    }

    /** {@return the atlas; where it is shared, it is for no other server, which would set how long its queries take} */
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
