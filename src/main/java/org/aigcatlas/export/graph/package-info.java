/**
 * The property graph and the formats of graph tools. A selection comes in; nodes and edges with typed attributes go out,
 * to be written here or by the packages beside.
 */
@NullMarked
package org.aigcatlas.export.graph;

import org.jspecify.annotations.NullMarked;
