/**
 * What a well-formed record is. A graph comes in, findings in words go out.
 */
@NullMarked
package org.aigcatlas.validate;

import org.jspecify.annotations.NullMarked;
