/**
 * What follows from what is stated. Rules as CONSTRUCT queries come in, inferred facts go out, and for each of them the
 * facts and the rule it rests on.
 */
@NullMarked
package org.aigcatlas.infer;

import org.jspecify.annotations.NullMarked;
