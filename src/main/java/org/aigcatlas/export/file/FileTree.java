package org.aigcatlas.export.file;

import java.io.IOException;
import java.io.OutputStream;

/** A file tree to be written: a directory or an archive. One file is open at a time. */
public interface FileTree {

    /** Writes the content of one file. */
    @FunctionalInterface
    interface Content {
        /**
         * Writes.
         *
         * @param out the file; not to be closed
         * @throws IOException where writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Adds a file.
     *
     * @param path its path in the folder, with slashes
     * @param content writes what is in it
     * @throws IOException where writing fails
     */
    void file(String path, Content content) throws IOException;
}
