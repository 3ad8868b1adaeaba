/**
 * How a server is kept running: the ids of its requests, its logs, whether it is well, and how it comes to an end. It
 * knows the atlas and HTTP, and none of the addresses.
 */
@NullMarked
package org.aigcatlas.serve.operation;

import org.jspecify.annotations.NullMarked;
