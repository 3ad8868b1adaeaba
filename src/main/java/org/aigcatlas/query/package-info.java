/**
 * The canned queries: what a {@code .rq} file asks, its parameters, and its rows as records. A question with words for
 * its parameters comes in, answers with terms go out.
 */
@NullMarked
package org.aigcatlas.query;

import org.jspecify.annotations.NullMarked;
