package org.aigcatlas.serve.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.FaultPage;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.ResourceServlet;

/**
 * Holds requests of browsers to a policy, and tells pages of other origins what they may read (CORS). They may read, and
 * only read: no header that carries a token passes, and no permission to reach into a private network is given.
 */
public final class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String VARY = "Vary";
    private static final String ORIGIN = "Origin";

    private final transient AccessPolicy policy;
    private final transient AccessPolicy closed;
    private final String closedPath;
    private final transient FaultPage page;

    /** A filter by this policy, under which the address {@code closedPath} is never open to pages of other origins. */
    public AccessFilter(AccessPolicy policy, String closedPath, FaultPage page) {
        this.policy = policy;
        this.closed = policy.closed();
        this.closedPath = closedPath;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AccessPolicy valid = Request.bare(request).path().startsWith(closedPath) ? closed : policy;
        Optional<Problem> refusal = valid.refusal(request);
        if (refusal.isPresent()) {
            ResourceServlet.send(page.reply(Request.told(request), Fault.of(refusal.get())), request, response);
            return;
        }
        Optional<String> grant = valid.grant(request);
        grant.ifPresent(origin -> allow(origin, response));
        if (grant.isPresent() && isPreflight(request)) {
            answerPreflight(response);
        } else {
            chain.doFilter(request, valid.varies() ? new Varying(response) : response);
        }
    }

    private static void allow(String origin, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader(
                "Access-Control-Expose-Headers",
                "Content-Location, ETag, Link, Location, Total-Count, Answer-Cut-At, X-Request-Id");
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void answerPreflight(HttpServletResponse response) {
        response.setHeader(VARY, ORIGIN);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Fuseki sets what else an answer varies by, and would take ours away. */
    private static final class Varying extends HttpServletResponseWrapper {
        Varying(HttpServletResponse response) {
            super(response);
            response.setHeader(VARY, ORIGIN);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(VARY) ? value + ", " + ORIGIN : value);
        }
    }
}
