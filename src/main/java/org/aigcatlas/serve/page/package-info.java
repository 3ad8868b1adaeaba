/**
 * Pages for people, as mark-up made by small classes. Answers and descriptions come in, HTML goes out; whatever the
 * graph says is escaped.
 */
@NullMarked
package org.aigcatlas.serve.page;

import org.jspecify.annotations.NullMarked;
