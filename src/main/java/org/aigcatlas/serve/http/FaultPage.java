package org.aigcatlas.serve.http;

/** How a fault is told to a person in a browser. */
@FunctionalInterface
public interface FaultPage {

    /**
     * Tells it.
     *
     * @param request the request that can't be answered
     * @param fault why
     * @return a whole page
     */
    String tell(Request request, Fault fault);
}
