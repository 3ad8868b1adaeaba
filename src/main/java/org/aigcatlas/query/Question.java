package org.aigcatlas.query;

import java.util.Locale;

/**
 * A canned query with its parameters as a record: the record's name is the query's name, its components are the
 * parameters, and its nested record {@code Row} is what one row holds.
 *
 * @param <R> a row
 */
public interface Question<R extends Record> {

    /** {@return the class of a row} */
    Class<R> row();

    /** {@return the query's name: the class's name in lower case with hyphens, {@code tools-by-vendor} for {@code ToolsByVendor}} */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
