/**
 * The graph in other forms, to be taken away over HTTP. A request comes in, a file goes out while it is written, within
 * the time that the server gives it.
 */
@NullMarked
package org.aigcatlas.serve.export;

import org.jspecify.annotations.NullMarked;
