package org.aigcatlas.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.graph.RealPath;

/**
 * A file tree that is a directory on disk.
 *
 * @param directory the folder
 */
public record DirectoryTree(Path directory) implements FileTree {

    public DirectoryTree {
        // A path such as ./site is not the beginning of what it leads to, as long as the dots are in it.
        directory = RealPath.of(directory);
    }

    @Override
    public void file(String path, Content content) throws IOException {
        Path file = directory.resolve(path).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("a file would lie outside the folder: " + path);
        }
        Files.createDirectories(file.resolveSibling("."));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }
}
