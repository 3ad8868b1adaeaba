package org.aigcatlas.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.serve.http.Route;

/** Times every request, by the address that it asks and the status that it gets. */
final class MetricsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What the world asks must not decide how many series there are, so everything else is one. */
    private static final String OTHER = "other";

    private final transient MeterRegistry registry;
    private final Set<String> addresses;

    /** Tells the requests to these routes apart. */
    MetricsFilter(MeterRegistry registry, List<Route> routes) {
        this.registry = registry;
        this.addresses =
                routes.stream().map(route -> Route.family(route.path())).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Timer.Sample sample = Timer.start(registry);
        try {
            chain.doFilter(request, response);
        } finally {
            sample.stop(Timer.builder("aigc.requests")
                    .description("How many requests there were, and how long they took")
                    .tag("address", address(request.getRequestURI()))
                    .tag("status", Integer.toString(response.getStatus()))
                    .register(registry));
        }
    }

    private String address(String path) {
        String family = Route.family(path);
        return addresses.contains(family) ? family : OTHER;
    }
}
