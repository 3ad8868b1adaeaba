package org.aigcatlas.export.format;

import java.io.IOException;
import java.io.OutputStream;
import org.aigcatlas.export.file.FileTree;
import org.aigcatlas.export.scope.Selection;

/** A format that the graph can be exported to. An exporter holds no state; one serves any number of exports at once. */
public sealed interface Exporter {

    /** {@return what is to be known of the format} */
    Format format();

    /** A format that is one file. */
    non-sealed interface OfFile extends Exporter {
        /**
         * Writes the file, as far as the format allows without holding it in memory.
         *
         * @param selection what to export
         * @param out where to; not closed
         * @throws IOException where writing fails
         */
        void write(Selection selection, OutputStream out) throws IOException;
    }

    /** A format that is several files. */
    non-sealed interface OfFolder extends Exporter {
        /**
         * Writes the files.
         *
         * @param selection what to export
         * @param folder where to
         * @throws IOException where writing fails
         */
        void write(Selection selection, FileTree folder) throws IOException;
    }
}
