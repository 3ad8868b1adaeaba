/**
 * RDF that comes from outside, as a file or over the network: unpacked, decoded and parsed in one way, which takes what
 * the standards allow and nothing else, and says the place of what it doesn't take.
 */
@NullMarked
package org.aigcatlas.load.rdf;

import org.jspecify.annotations.NullMarked;
