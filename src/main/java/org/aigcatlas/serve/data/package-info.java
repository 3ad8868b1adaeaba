/**
 * Linked data: every address of the atlas answers, for people as a page and for programs as RDF. A thing's address
 * comes in, what the graph says of it goes out.
 */
@NullMarked
package org.aigcatlas.serve.data;

import org.jspecify.annotations.NullMarked;
