package org.aigcatlas.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as the system understands them. */
public final class RealPath {
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /**
     * Finds what a path leads to: absolute, with every link followed and without dots. Leaving dots out of the path as it
     * is written would lead elsewhere where a link stands before them.
     *
     * @param path any path; what it leads to need not exist
     * @return the same place by its own name
     */
    public static Path of(Path path) {
        return of(path, MOST_LINKS);
    }

    private static Path of(Path path, int links) {
        Path there = path.toAbsolutePath();
        Deque<Path> missing = new ArrayDeque<>();
        while (!Files.exists(there)) {
            Optional<Path> led = links > 0 && Files.isSymbolicLink(there) ? target(there) : Optional.empty();
            if (led.isPresent()) {
                return with(of(led.get(), links - 1), missing);
            }
            Path name = there.getFileName();
            Path parent = there.getParent();
            if (name == null || parent == null) {
                return path.toAbsolutePath().normalize();
            }
            missing.push(name);
            there = parent;
        }
        return with(real(there), missing);
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.resolveSibling(Files.readSymbolicLink(link)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path real(Path there) {
        try {
            return there.toRealPath();
        } catch (IOException e) {
            return there.normalize();
        }
    }

    private static Path with(Path start, Deque<Path> rest) {
        Path whole = start;
        for (Path name : rest) {
            whole = whole.resolve(name);
        }
        return Files.exists(whole, LinkOption.NOFOLLOW_LINKS) ? real(whole) : whole.normalize();
    }
}
