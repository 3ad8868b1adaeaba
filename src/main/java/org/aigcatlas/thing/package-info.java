/**
 * The one reader of things: what they are called, what the graph says of them both ways, and who says so. Pages, portraits
 * in the terminal, documents and exports lay out what comes from here.
 */
@NullMarked
package org.aigcatlas.thing;

import org.jspecify.annotations.NullMarked;
