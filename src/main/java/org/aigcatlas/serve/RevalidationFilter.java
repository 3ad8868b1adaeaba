package org.aigcatlas.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Lets clients keep an answer that has an entity tag. Fuseki forbids it for all results of queries. */
final class RevalidationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Keepable(response));
    }

    private static final class Keepable extends HttpServletResponseWrapper {
        Keepable(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean isTagged = containsHeader("ETag");
            if (isTagged && name.equalsIgnoreCase("Cache-Control")) {
                super.setHeader(name, "no-cache");
            } else if (!isTagged || !name.equalsIgnoreCase("Pragma")) {
                super.setHeader(name, value);
            }
        }
    }
}
