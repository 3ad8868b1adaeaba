package org.aigcatlas.export.graph;

import java.io.IOException;

/**
 * A consumer that may fail to write what it takes.
 *
 * @param <T> what it takes
 */
@FunctionalInterface
public interface IoConsumer<T> {
    /**
     * Takes one.
     *
     * @param value the value
     * @throws IOException where writing fails
     */
    void take(T value) throws IOException;
}
