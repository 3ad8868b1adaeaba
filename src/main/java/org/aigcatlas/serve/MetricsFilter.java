package org.aigcatlas.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aigcatlas.serve.operation.RequestTimes;

/** Times every request that is worked out. */
final class MetricsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient RequestTimes times;

    /** Tells the times of requests. */
    MetricsFilter(RequestTimes times) {
        this.times = times;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            times.record(request.getRequestURI(), response.getStatus(), System.nanoTime() - begun);
        }
    }
}
