/** How words that are typed in a shell go on: a line up to the cursor comes in, the ways on from there go out. */
@NullMarked
package org.aigcatlas.cli.completion;

import org.jspecify.annotations.NullMarked;
