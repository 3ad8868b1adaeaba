/**
 * What a catalogue holds. Providers, models and offerings come in as {@link CatalogueItem}s, whoever lists them; their
 * names, addresses and statements in the graph go out.
 */
@NullMarked
package org.aigcatlas.load.catalogue.record;

import org.jspecify.annotations.NullMarked;
