/**
 * RDF in its syntaxes, and OWL. A selection comes in; RDF that is sorted, or streamed where it is large, goes out.
 */
@NullMarked
package org.aigcatlas.export.rdf;

import org.jspecify.annotations.NullMarked;
