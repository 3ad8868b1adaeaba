/**
 * What is asked of other machines: one HTTP client, whose requests have a deadline and whose answers have a size, however
 * the machine behaves that is asked.
 */
@NullMarked
package org.aigcatlas.outgoing;

import org.jspecify.annotations.NullMarked;
