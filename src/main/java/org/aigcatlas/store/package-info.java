/**
 * Where the graph lives: a TDB2 database on disk or in memory, or a remote SPARQL 1.1 service. Queries come in as parsed
 * queries with bound terms, answers go out inside one consistent read; writing is all or nothing.
 */
@NullMarked
package org.aigcatlas.store;

import org.jspecify.annotations.NullMarked;
