/**
 * Tables. A property graph comes in; files of comma-separated values go out.
 */
@NullMarked
package org.aigcatlas.export.table;

import org.jspecify.annotations.NullMarked;
