package org.aigcatlas.serve.http;

/** What answers requests to an address. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers.
     *
     * @param request a GET or HEAD request
     * @return the reply
     * @throws org.aigcatlas.graph.AtlasException where it can't be answered; told to the client as a {@link Fault}
     */
    Reply to(Request request);
}
