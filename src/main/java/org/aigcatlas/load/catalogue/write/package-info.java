/**
 * The landscape as statements. Records and models come in; graphs of what is stated, concluded and kept by hand go out.
 */
@NullMarked
package org.aigcatlas.load.catalogue.write;

import org.jspecify.annotations.NullMarked;
