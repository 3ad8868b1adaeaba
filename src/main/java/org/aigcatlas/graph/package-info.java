/**
 * The terms that every other package speaks in: the atlas's IRIs, names in two languages, and problems said in words.
 * Nothing comes in and nothing goes out; nothing here knows a store.
 */
@NullMarked
package org.aigcatlas.graph;

import org.jspecify.annotations.NullMarked;
