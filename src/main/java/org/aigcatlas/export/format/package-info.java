/**
 * What a format is. A {@link Format} describes it and an {@link Exporter} writes it: a selection comes in, a file or a file
 * tree goes out.
 */
@NullMarked
package org.aigcatlas.export.format;

import org.jspecify.annotations.NullMarked;
