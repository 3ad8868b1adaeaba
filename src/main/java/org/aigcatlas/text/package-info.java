/**
 * The text index: which words of the graph can be searched, how they are told apart in English and Chinese, and how the
 * index stays in step with the graph. A dataset comes in, and goes out again with an index that {@code text:query} uses
 * too; what a text finds goes out as matches, best first.
 */
@NullMarked
package org.aigcatlas.text;

import org.jspecify.annotations.NullMarked;
