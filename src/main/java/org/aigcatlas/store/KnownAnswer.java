package org.aigcatlas.store;

import org.aigcatlas.store.readset.ReadSet;

/**
 * An answer that was found out.
 *
 * @param value the answer
 * @param reads what it was read from
 */
record KnownAnswer<V>(V value, ReadSet reads) {}
