/**
 * SPARQL 1.1 over HTTP: queries, updates and graphs, on Fuseki's own processors, kept within bounds: no request makes
 * the server reach out, none runs for ever, and nothing unsound is written.
 */
@NullMarked
package org.aigcatlas.serve.sparql;

import org.jspecify.annotations.NullMarked;
