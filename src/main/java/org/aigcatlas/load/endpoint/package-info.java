/**
 * Sending graphs to another service that keeps them: in batches into a graph beside, which takes the place of the old one
 * when all of it is there.
 */
@NullMarked
package org.aigcatlas.load.endpoint;

import org.jspecify.annotations.NullMarked;
