/** The commands, a class each: options and arguments come in, printed answers and exit codes go out. */
@NullMarked
package org.aigcatlas.cli.command;

import org.jspecify.annotations.NullMarked;
