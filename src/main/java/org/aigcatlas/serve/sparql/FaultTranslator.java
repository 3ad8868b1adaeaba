package org.aigcatlas.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.LimitReached;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.BodyRefused;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.FaultPage;
import org.aigcatlas.serve.http.HangUp;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.RequestId;
import org.aigcatlas.serve.http.ResourceServlet;
import org.aigcatlas.serve.http.Swallowed;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.update.UpdateException;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every fault of a SPARQL request as the rest of the server does: the right status, and words that mend.
 *
 * @param bounds how much a query may ask for
 * @param page how a page tells a fault
 * @param allow the methods of the address, for those who try another
 */
record FaultTranslator(Bounds bounds, FaultPage page, String allow) {
    private static final Logger LOG = LoggerFactory.getLogger(FaultTranslator.class);

    /** Runs the work where the address takes the method, and answers the fault where it throws one. */
    void run(HttpAction action, Runnable work) {
        if (action.getRequestMethod().equals("OPTIONS")) {
            action.setResponseHeader("Allow", allow);
            action.setResponseStatus(HttpSC.NO_CONTENT_204);
            return;
        }
        Optional<Fault> fault = isAllowed(action) ? fault(action, work) : Optional.of(notAllowed(action));
        if (fault.isPresent() && !action.getResponse().isCommitted()) {
            tell(action, fault.get());
        }
    }

    private boolean isAllowed(HttpAction action) {
        return List.of(allow.split(", ", -1)).contains(action.getRequestMethod());
    }

    private Fault notAllowed(HttpAction action) {
        return Fault.of(Problem.of(ProblemCode.ADDRESS_METHOD_REFUSED)
                .with("method", action.getRequestMethod())
                .with("methods", List.of(allow.split(", ", -1))));
    }

    private Optional<Fault> fault(HttpAction action, Runnable work) {
        try {
            // Jetty reads a badly encoded address only when it comes to it, and then fails.
            Request.of(action.getRequest());
            told(work);
            return Optional.empty();
        } catch (AtlasException e) {
            return Optional.of(Fault.of(e));
        } catch (ActionErrorException e) {
            return Optional.of(
                    e.getCause() instanceof IOException broken ? Fault.of(BodyLimits.unreadable(broken)) : refused(e));
        } catch (QueryCancelledException e) {
            return Optional.of(Fault.of(
                    LimitReached.told(e, Problem.of(ProblemCode.SPARQL_TOO_LONG).with("seconds", seconds()))));
        } catch (QueryExceptionHTTP e) {
            return Optional.of(
                    Fault.of(Problem.of(ProblemCode.SPARQL_UPSTREAM_FAILED).with("words", sentence(e))));
        } catch (QueryException | UpdateException | RiotException e) {
            return Optional.of(wrong(HttpSC.BAD_REQUEST_400, e));
        } catch (VirtualMachineError e) {
            return Optional.of(Fault.of(e));
        } catch (HttpException.IllegalStateException e) {
            return Optional.of(form(e));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Jetty looks at the character set whenever it is asked for the type.
            return Optional.of(
                    Fault.of(Problem.of(ProblemCode.SPARQL_CHARSET_UNKNOWN).with("charset", e)));
        } catch (RuntimeException e) {
            return failed(action, e);
        }
    }

    private static Fault refused(ActionErrorException e) {
        // Without a word, it is RDF/XML that Fuseki could not write: it has no name for every property.
        boolean isUnwritten = e.getRC() == HttpSC.NOT_ACCEPTABLE_406 && e.getMessage() == null;
        return isUnwritten
                ? Fault.of(Problem.of(ProblemCode.SPARQL_GRAPH_FORM_REFUSED)
                        .with(
                                "forms",
                                RdfSyntax.ofDocuments().stream()
                                        .filter(syntax -> !syntax.isXml())
                                        .map(RdfSyntax::label)
                                        .toList()))
                : wrong(e.getRC(), e);
    }

    private static Optional<Fault> failed(HttpAction action, RuntimeException e) {
        if (HangUp.is(e, action.getResponse())) {
            return hungUp(action, e);
        }
        if (HangUp.is(e)) {
            return Optional.of(
                    Fault.of(Problem.of(ProblemCode.SPARQL_UPSTREAM_FAILED).with("words", sentence(e))));
        }
        LOG.error(
                "{} could not be answered, request {}",
                action.getRequest().getRequestURI(),
                RequestId.in(action.getRequest()).orElse("-"),
                e);
        return Optional.of(Fault.of(Problem.of(ProblemCode.SPARQL_FAILED)));
    }

    /** Nobody is there to be told. */
    private static Optional<Fault> hungUp(HttpAction action, Exception e) {
        LOG.debug("{}: the client hung up: {}", action.getRequest().getRequestURI(), e.toString());
        return Optional.empty();
    }

    /** What a service behind this one does wrong comes as the cause of what Jena makes of it. */
    private static void told(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw AtlasException.in(e).<RuntimeException>map(told -> told).orElse(e);
        }
    }

    private static Fault form(HttpException.IllegalStateException e) {
        boolean isTooLarge = Optional.ofNullable(e.getCause())
                .map(Throwable::getMessage)
                .filter(reason -> reason.contains("too large"))
                .isPresent();
        return isTooLarge
                ? Fault.of(Problem.of(ProblemCode.SPARQL_FORM_TOO_LARGE).with("most", BodyLimits.REQUEST >> 20))
                : Fault.of(BodyRefused.told(e, AtlasException.of(ProblemCode.SPARQL_FORM_UNREADABLE)));
    }

    private String seconds() {
        return Double.toString(bounds.timeout().toMillis() / 1000.0).replaceFirst("\\.0$", "");
    }

    private static Fault wrong(int status, RuntimeException e) {
        String sentence = sentence(e);
        // The parser catches the error itself, and leaves only its name.
        return sentence.contains(StackOverflowError.class.getSimpleName())
                ? Fault.of(new StackOverflowError())
                : Fault.of(Problem.of(ProblemCode.SPARQL_REFUSED).with("words", sentence))
                        .as(status);
    }

    private static String sentence(RuntimeException e) {
        return Optional.ofNullable(e.getMessage())
                .map(text -> text.replaceFirst("^Error: *\n", "").replaceAll("(\\w+\\.)+\\w*Exception: ", ""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(e.getClass().getSimpleName());
    }

    private void tell(HttpAction action, Fault fault) {
        Reply reply = page.reply(Request.told(action.getRequest()), fault);
        try {
            if (fault.status() == HttpSC.PAYLOAD_TOO_LARGE_413) {
                Swallowed.from(action.getRequest());
            }
            action.getResponse().resetBuffer();
            ResourceServlet.send(withHeaders(reply), action.getRequest(), action.getResponse());
        } catch (IOException e) {
            if (!HangUp.is(e)) {
                throw new UncheckedIOException(e);
            }
            hungUp(action, e);
        }
    }

    private Reply withHeaders(Reply reply) {
        return switch (reply.status()) {
            case HttpSC.METHOD_NOT_ALLOWED_405 -> reply.with("Allow", allow);
            // What the client sends may not have been read to its end, so nothing can follow it.
            case HttpSC.PAYLOAD_TOO_LARGE_413 -> reply.with("Connection", "close");
            default -> reply;
        };
    }
}
