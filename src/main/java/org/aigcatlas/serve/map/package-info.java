/** The map: which part of the graph is asked for, as a page with a drawing and the same in words, and as JSON. */
@NullMarked
package org.aigcatlas.serve.map;

import org.jspecify.annotations.NullMarked;
