/** The page of a thing. What the graph says of it comes in, a page by its class goes out. */
@NullMarked
package org.aigcatlas.serve.page.thing;

import org.jspecify.annotations.NullMarked;
