package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.limit.LimitReached;
import org.aigcatlas.store.readset.ReadRecorder;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A servlet that reads: GET, HEAD and where it says so POST, with entity tags, and every fault told in words. */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ResourceServlet.class);

    /** How many bytes of a body wait, so that what fails early can still be answered with a status. */
    private static final int HELD_BACK = 256 * 1024;

    private final transient Handler answering;
    private final transient FaultPage page;
    private final List<String> methods;

    /** A servlet that answers these methods so, and tells faults to people by this page. */
    public ResourceServlet(List<String> methods, Handler answering, FaultPage page) {
        this.answering = answering;
        this.page = page;
        this.methods = List.copyOf(methods);
    }

    @Override
    protected void service(HttpServletRequest raw, HttpServletResponse response) throws IOException {
        String method = raw.getMethod();
        String allow = String.join(", ", methods) + ", OPTIONS";
        if (methods.contains(method)) {
            try (ReadRecorder reads = ReadRecorder.begin()) {
                raw.setAttribute(Request.READS, reads);
                reply(raw, response);
            }
        } else if (method.equals("OPTIONS")) {
            response.setHeader("Allow", allow);
            response.setStatus(204);
        } else {
            Fault fault = Fault.of(Problem.of(ProblemCode.ADDRESS_METHOD_REFUSED)
                    .with("method", method)
                    .with(
                            "methods",
                            new Text(
                                    String.join(methods.size() > 2 ? ", " : " and ", methods),
                                    String.join("、", methods))));
            send(page.reply(Request.told(raw), fault).with("Allow", allow), raw, response);
        }
    }

    private void reply(HttpServletRequest raw, HttpServletResponse response) throws IOException {
        Reply reply;
        try {
            reply = answering.to(Request.of(raw));
        } catch (RuntimeException | VirtualMachineError e) {
            reply = fault(raw, e);
        }
        boolean isWritten = reply.body() instanceof Reply.Stream && !isKnown(raw, reply) && !isHead(raw);
        if (isWritten) {
            write(reply, raw, response);
        } else {
            send(reply, raw, response);
        }
    }

    /** Sends a body while it is being written. Once bytes have left, ending the connection alone tells that it is not whole. */
    private void write(Reply reply, HttpServletRequest raw, HttpServletResponse response) throws IOException {
        Reply.Writing writing = ((Reply.Stream) reply.body()).writing();
        begin(reply, response);
        response.setBufferSize(HELD_BACK);
        try {
            if (raw.getProtocol().equals("HTTP/1.0")) {
                writeMeasured(writing, response);
            } else {
                writing.to(response.getOutputStream());
            }
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            if (HangUp.is(e, response)) {
                LOG.debug("{}: the client hung up: {}", raw.getRequestURI(), e.toString());
                throw new EofException(e);
            }
            if (response.isCommitted()) {
                LOG.warn("{} was ended before its end: {}", raw.getRequestURI(), e.toString());
                throw new EofException(e);
            }
            response.resetBuffer();
            reply.headers().forEach(header -> response.setHeader(header.getKey(), null));
            send(fault(raw, e), raw, response);
        }
    }

    /** Proxies that speak HTTP/1.0 take the end of a connection for the end of the body, unless they know its length. */
    private static void writeMeasured(Reply.Writing writing, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("aigc-body", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private Reply fault(HttpServletRequest raw, Throwable e) {
        Fault fault =
                switch (e) {
                    case AtlasException said -> Fault.of(said);
                    case QueryCancelledException late ->
                        Fault.of(LimitReached.told(late, Problem.of(ProblemCode.QUERY_TOO_LONG)));
                    case VirtualMachineError exhausted -> {
                        LOG.error("{} was too much, request {}", raw.getRequestURI(), id(raw), e);
                        yield Fault.of(exhausted);
                    }
                    case IOException broken -> unreadable(raw, broken);
                    case UncheckedIOException broken -> unreadable(raw, broken);
                    default -> {
                        LOG.error("{} could not be answered, request {}", raw.getRequestURI(), id(raw), e);
                        yield Fault.of(Problem.of(ProblemCode.SERVER_FAILED));
                    }
                };
        return page.reply(Request.told(raw), fault);
    }

    /** What can't be read or written here, such as on a full disk, is told as the system tells it. */
    private static Fault unreadable(HttpServletRequest raw, Exception e) {
        LOG.warn("{} could not be answered, request {}: {}", raw.getRequestURI(), id(raw), e.toString());
        return Fault.of(Problem.of(ProblemCode.SYSTEM_IO).with("words", e));
    }

    private static String id(HttpServletRequest raw) {
        return RequestId.in(raw).orElse("-");
    }

    /**
     * Sends a reply.
     *
     * @param reply the reply, whose body is there already, or isn't asked for
     * @param raw the request
     * @param response where to
     * @throws IOException where the client is gone
     */
    public static void send(Reply reply, HttpServletRequest raw, HttpServletResponse response) throws IOException {
        if (isKnown(raw, reply)) {
            reply.headers().forEach(header -> response.addHeader(header.getKey(), header.getValue()));
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        begin(reply, response);
        if (reply.body() instanceof Reply.Bytes whole) {
            response.setContentLength(whole.bytes().length);
            if (!isHead(raw)) {
                response.getOutputStream().write(whole.bytes());
            }
        }
    }

    private static void begin(Reply reply, HttpServletResponse response) {
        reply.headers().forEach(header -> response.addHeader(header.getKey(), header.getValue()));
        response.setStatus(reply.status());
        reply.type().ifPresent(response::setContentType);
    }

    private static boolean isHead(HttpServletRequest raw) {
        return raw.getMethod().equals("HEAD");
    }

    private static boolean isKnown(HttpServletRequest raw, Reply reply) {
        return reply.status() == HttpServletResponse.SC_NOT_MODIFIED
                || (reply.status() == HttpServletResponse.SC_OK && EntityTags.isKnown(raw, reply.header("ETag")));
    }
}
