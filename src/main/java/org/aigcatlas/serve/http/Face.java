package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A servlet that reads: GET and HEAD, with entity tags, and every fault told in words. */
public final class Face extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Face.class);
    private static final String ALLOW = "GET, HEAD, OPTIONS";

    private final transient Answering answering;
    private final transient FaultPage page;

    /** A face that answers so, and tells faults to people by this page. */
    public Face(Answering answering, FaultPage page) {
        this.answering = answering;
        this.page = page;
    }

    @Override
    protected void service(HttpServletRequest raw, HttpServletResponse response) throws IOException {
        switch (raw.getMethod()) {
            case "GET", "HEAD" -> send(answer(raw), raw, response);
            case "OPTIONS" -> {
                response.setHeader("Allow", ALLOW);
                response.setStatus(204);
            }
            default -> {
                Fault fault =
                        new Fault(405, raw.getMethod() + " is not possible here.", "This address takes GET and HEAD.");
                send(fault.reply(Request.bare(raw), page).with("Allow", ALLOW), raw, response);
            }
        }
    }

    private Reply answer(HttpServletRequest raw) {
        try {
            return answering.to(Request.of(raw));
        } catch (AtlasException e) {
            return Fault.of(e).reply(Request.bare(raw), page);
        } catch (VirtualMachineError e) {
            LOG.error("{} was too much", raw.getRequestURI(), e);
            return Fault.of(e).reply(Request.bare(raw), page);
        } catch (RuntimeException e) {
            LOG.error("{} could not be answered", raw.getRequestURI(), e);
            return new Fault(500, "Something went wrong that should not.", "Please report it, with the address.")
                    .reply(Request.bare(raw), page);
        }
    }

    /**
     * Sends a reply.
     *
     * @param reply the reply
     * @param raw the request
     * @param response where to
     * @throws IOException where the client is gone
     */
    public static void send(Reply reply, HttpServletRequest raw, HttpServletResponse response) throws IOException {
        reply.headers().forEach(header -> response.addHeader(header.getKey(), header.getValue()));
        if (reply.status() == 200 && isKnown(raw, reply.header("ETag"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(reply.status());
        reply.type().ifPresent(response::setContentType);
        response.setContentLength(reply.body().length());
        if (!raw.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.body().bytes());
        }
    }

    private static boolean isKnown(HttpServletRequest raw, Optional<String> tag) {
        String known = Optional.ofNullable(raw.getHeader("If-None-Match")).orElse("");
        return tag.isPresent()
                && Arrays.stream(known.split(",", -1))
                        .map(item -> item.strip().replaceFirst("^W/", ""))
                        .anyMatch(item ->
                                item.equals("*") || item.equals(tag.get().replaceFirst("^W/", "")));
    }
}
