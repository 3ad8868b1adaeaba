/**
 * Catalogues in. A catalogue's file becomes records, records become models, families, vendors, providers, offerings and
 * tasks as statements, with a report of what could not be used. A new kind of catalogue is one more
 * {@link org.aigcatlas.load.catalogue.read.CatalogueReader}.
 */
@NullMarked
package org.aigcatlas.load.catalogue;

import org.jspecify.annotations.NullMarked;
