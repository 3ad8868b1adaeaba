package org.aigcatlas.serve.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.aigcatlas.serve.http.Route;

/** How many requests there were, and how long they took, by the address that they ask and the status that they get. */
public final class RequestTimes {
    /** What the world asks must not decide how many series there are, so everything else is one. */
    private static final String OTHER = "other";

    private record Series(String address, int status) {}

    private final MeterRegistry registry;
    private final Set<String> addresses;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    /** Tells the requests to these routes apart. */
    public RequestTimes(MeterRegistry registry, List<Route> routes) {
        this.registry = registry;
        this.addresses =
                routes.stream().map(route -> Route.family(route.path())).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Counts a request.
     *
     * @param path its path
     * @param status the status of its answer
     * @param nanoseconds how long it took
     */
    public void record(String path, int status, long nanoseconds) {
        String family = Route.family(path);
        Series series = new Series(addresses.contains(family) ? family : OTHER, status);
        timers.computeIfAbsent(series, this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Series series) {
        return Timer.builder("aigc.requests")
                .description("How many requests there were, and how long they took")
                .tag("address", series.address())
                .tag("status", Integer.toString(series.status()))
                .register(registry);
    }
}
