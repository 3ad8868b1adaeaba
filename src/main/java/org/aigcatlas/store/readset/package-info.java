/**
 * What answers are read from, and what commits write: queries, looked-up things and names come in, and out goes which answers
 * a commit leaves as they are. It knows neither the answers nor where they are kept.
 */
@NullMarked
package org.aigcatlas.store.readset;

import org.jspecify.annotations.NullMarked;
