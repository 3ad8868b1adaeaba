/**
 * What a thing is, and who says so. A thing comes in; its names, relations both ways and the claims behind them go out.
 */
@NullMarked
package org.aigcatlas.describe;

import org.jspecify.annotations.NullMarked;
