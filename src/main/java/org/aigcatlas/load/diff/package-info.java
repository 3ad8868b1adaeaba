/** What changed between two versions of the atlas: which things came and went, and what is said otherwise of those that stayed. */
@NullMarked
package org.aigcatlas.load.diff;

import org.jspecify.annotations.NullMarked;
