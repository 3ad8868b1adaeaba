package org.aigcatlas.load.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a test suite of the W3C, by the name that they have beside its manifest. */
@FunctionalInterface
interface W3cFiles {
    byte[] bytes(String path);

    /** A suite that a library carries on the class path. */
    static W3cFiles carried(String folder) {
        return path -> {
            try (InputStream in = W3cFiles.class.getClassLoader().getResourceAsStream(folder + path)) {
                if (in == null) {
                    throw new IllegalArgumentException("there is no " + folder + path);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A suite in a folder of this machine. */
    static W3cFiles in(Path folder) {
        return path -> {
            try {
                return Files.readAllBytes(folder.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
