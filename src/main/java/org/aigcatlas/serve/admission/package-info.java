/**
 * Who is let in, and when: lanes for questions of different weight, so that those of one kind never wait for those of
 * another. Work comes in; it runs in a place of its lane, or is turned away with 503 and when to ask again.
 */
@NullMarked
package org.aigcatlas.serve.admission;

import org.jspecify.annotations.NullMarked;
