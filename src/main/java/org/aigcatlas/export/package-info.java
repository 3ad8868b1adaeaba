/**
 * The graph in the forms that other tools open. A scope and a format's name come in; a file, or a folder of files, goes
 * out. One class a format, in the package of its kind; {@link Exports} lists them.
 */
@NullMarked
package org.aigcatlas.export;

import org.jspecify.annotations.NullMarked;
