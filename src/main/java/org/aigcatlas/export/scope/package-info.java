/**
 * The part of the graph that is exported. A {@link Scope} as people write it and a store come in; a {@link Selection} of
 * statements goes out.
 */
@NullMarked
package org.aigcatlas.export.scope;

import org.jspecify.annotations.NullMarked;
