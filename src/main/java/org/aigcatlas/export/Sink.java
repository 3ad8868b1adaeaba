package org.aigcatlas.export;

import java.io.IOException;

/**
 * Takes one thing after another and may fail to write it.
 *
 * @param <T> what it takes
 */
@FunctionalInterface
interface Sink<T> {
    /**
     * Takes one.
     *
     * @param value the value
     * @throws IOException where writing fails
     */
    void take(T value) throws IOException;
}
