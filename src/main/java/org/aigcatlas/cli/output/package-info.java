/** What the command line prints: answers, descriptions and proofs come in, lines for a terminal or a file go out. */
@NullMarked
package org.aigcatlas.cli.output;

import org.jspecify.annotations.NullMarked;
