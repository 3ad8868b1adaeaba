/**
 * The forms of RDF and how they are written. A graph comes in, a document goes out; {@link org.aigcatlas.rdf.RdfSyntax} is
 * the one list of forms, from which files, addresses, exports and answers take theirs.
 */
@NullMarked
package org.aigcatlas.rdf;

import org.jspecify.annotations.NullMarked;
