package org.aigcatlas.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Times every request, by the address that it asks and the status that it gets. */
final class MetricsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What the world asks must not decide how many series there are, so everything else is one. */
    private static final String OTHER = "other";

    private static final Set<String> ADDRESSES = Set.of(
            "", "queries", "sparql", "update", "data", "id", "claim", "source", "graph", "rule", "doc", "ns", "search",
            "suggest", "export", "assets", "health", "metrics");

    private final transient MeterRegistry registry;

    MetricsFilter(MeterRegistry registry) {
        this.registry = registry;
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

    private static String address(String path) {
        String first = path.replaceFirst("^/", "").replaceFirst("[/.].*", "");
        return ADDRESSES.contains(first) ? "/" + first : OTHER;
    }
}
