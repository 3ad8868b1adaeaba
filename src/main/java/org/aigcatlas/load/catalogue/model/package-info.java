/**
 * The identity of models. Records come in, spelt as each provider spells them; models with all their records go out.
 */
@NullMarked
package org.aigcatlas.load.catalogue.model;

import org.jspecify.annotations.NullMarked;
