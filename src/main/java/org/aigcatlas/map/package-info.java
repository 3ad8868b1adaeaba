/** Drawings of parts of the graph: which things and bundles of things stand there, what joins them, and who says so. */
@NullMarked
package org.aigcatlas.map;

import org.jspecify.annotations.NullMarked;
