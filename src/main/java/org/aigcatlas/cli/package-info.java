/** The command line: one class a command. Words come in, answers and exit codes go out. */
@NullMarked
package org.aigcatlas.cli;

import org.jspecify.annotations.NullMarked;
