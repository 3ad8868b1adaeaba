package org.aigcatlas.serve.sparql;

import java.time.Duration;

/**
 * How much a query may ask for.
 *
 * @param timeout how long it may take
 * @param limit how many rows or triples its answer may have
 */
public record Bounds(Duration timeout, int limit) {}
