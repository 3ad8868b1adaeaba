package org.aigcatlas.serve.http;

import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;

/** How a fault is told: to a person in a browser by a page, to programs as a problem document or as plain text. */
@FunctionalInterface
public interface FaultPage {

    /**
     * Tells it to a person.
     *
     * @param request the request that can't be answered
     * @param fault why
     * @return a whole page
     */
    String tell(Request request, Fault fault);

    /**
     * Tells it in the form that the client takes, and in its language as far as it is told there.
     *
     * @param request the request that can't be answered
     * @param fault why
     * @return a problem document (RFC 9457), a page, or plain text
     */
    default Reply reply(Request request, Fault fault) {
        Language language = request.language();
        Reply reply =
                switch (form(request)) {
                    case "text/html" -> Reply.html(tell(request, fault));
                    case "text/plain" -> Reply.text("text/plain", fault.sentence(language) + "\n");
                    default ->
                        Reply.text(
                                "application/problem+json",
                                fault.document(language, request.id()).toString());
                };
        return fault.over(reply);
    }

    private static String form(Request request) {
        try {
            // A client that takes anything is a program; one that asks for RDF or CSV reads plain text best.
            return request.accept()
                    .best(List.of("application/problem+json", "application/json", "text/html", "text/plain"))
                    .orElse("text/plain");
        } catch (AtlasException e) {
            return "text/plain";
        }
    }
}
