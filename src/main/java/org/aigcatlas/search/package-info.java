/** Names and text to things, in both languages. What somebody wrote comes in, things go out, best first. */
@NullMarked
package org.aigcatlas.search;

import org.jspecify.annotations.NullMarked;
