/**
 * What can be chosen of an export. Words of people or parameters come in; {@link ResolvedOptions}, with nothing left
 * open, go out.
 */
@NullMarked
package org.aigcatlas.export.option;

import org.jspecify.annotations.NullMarked;
