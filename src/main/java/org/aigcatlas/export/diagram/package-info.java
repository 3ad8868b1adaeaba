/**
 * Diagrams written as text. A property graph comes in; the source of a drawing goes out.
 */
@NullMarked
package org.aigcatlas.export.diagram;

import org.jspecify.annotations.NullMarked;
