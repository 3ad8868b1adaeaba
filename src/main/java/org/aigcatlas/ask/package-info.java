/** Questions in people's words: which canned query they mean, and what of. */
@NullMarked
package org.aigcatlas.ask;

import org.jspecify.annotations.NullMarked;
