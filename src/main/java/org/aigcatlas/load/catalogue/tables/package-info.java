/**
 * The tables that people keep beside the catalogues. A file of {@code ontology/catalogue} comes in; its rows, and the words
 * that tell models apart, go out.
 */
@NullMarked
package org.aigcatlas.load.catalogue.tables;

import org.jspecify.annotations.NullMarked;
