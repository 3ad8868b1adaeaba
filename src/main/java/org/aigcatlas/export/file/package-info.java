/**
 * Files put in place whole. What writes them comes in; a file, a directory or an archive goes out.
 */
@NullMarked
package org.aigcatlas.export.file;

import org.jspecify.annotations.NullMarked;
