/**
 * Who may ask from a browser. A request comes in; it passes, with what its page may read of the answer, or is refused in
 * words.
 */
@NullMarked
package org.aigcatlas.serve.access;

import org.jspecify.annotations.NullMarked;
