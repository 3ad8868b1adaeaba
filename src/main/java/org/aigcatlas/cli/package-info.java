/** The command line: arguments come in, and the command that they name runs. */
@NullMarked
package org.aigcatlas.cli;

import org.jspecify.annotations.NullMarked;
