/**
 * Sources in. Files become quads, claims become facts, and everything that a change brings is inferred over and checked
 * inside one transaction, so that it is published whole or not at all.
 */
@NullMarked
package org.aigcatlas.load;

import org.jspecify.annotations.NullMarked;
