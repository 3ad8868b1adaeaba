/**
 * The readers of catalogues. A file comes in; its records and a report of what could not be used go out.
 */
@NullMarked
package org.aigcatlas.load.catalogue.read;

import org.jspecify.annotations.NullMarked;
