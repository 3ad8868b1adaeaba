/**
 * The cache of responses: what was answered is given again, byte for byte, to who asks the same of the same graph. It knows
 * HTTP and the version of the store, and none of the addresses.
 */
@NullMarked
package org.aigcatlas.serve.cache;

import org.jspecify.annotations.NullMarked;
