/** One record a canned query: its parameters, and what a row of its answer holds. */
@NullMarked
package org.aigcatlas.query.question;

import org.jspecify.annotations.NullMarked;
