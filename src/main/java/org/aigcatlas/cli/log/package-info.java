/** The log as JSON, an object a line, for programs that gather logs. What libraries and the server log comes in. */
@NullMarked
package org.aigcatlas.cli.log;

import org.jspecify.annotations.NullMarked;
