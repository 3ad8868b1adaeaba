/** Tables as their readers want them: which rows, in which order, which columns, and some rows side by side. */
@NullMarked
package org.aigcatlas.serve.table;

import org.jspecify.annotations.NullMarked;
