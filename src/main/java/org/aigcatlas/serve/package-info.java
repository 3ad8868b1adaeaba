/**
 * An atlas on the network: Fuseki put together from small modules, one a face. An open atlas comes in, a running
 * server goes out.
 */
@NullMarked
package org.aigcatlas.serve;

import org.jspecify.annotations.NullMarked;
