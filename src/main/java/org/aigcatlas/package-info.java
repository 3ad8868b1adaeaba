/**
 * The front door of AIGC Atlas, an open knowledge graph of AI-generated content. Everything that a program needs is
 * reached from {@link org.aigcatlas.Atlas}.
 */
@NullMarked
package org.aigcatlas;

import org.jspecify.annotations.NullMarked;
