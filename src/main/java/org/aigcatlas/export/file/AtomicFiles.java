package org.aigcatlas.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.RealPath;
import org.aigcatlas.graph.Text;
import org.apache.jena.atlas.RuntimeIOException;

/** Atomic writing of files and directories: each is put in place whole, or not at all. */
public final class AtomicFiles {
    private static final String PART = ".part-";

    /** Writes to a file. */
    @FunctionalInterface
    public interface FileWork {
        void on(OutputStream out) throws IOException;
    }

    /** Writes into a directory. */
    @FunctionalInterface
    public interface DirectoryWork {
        void on(Path part) throws IOException;
    }

    private AtomicFiles() {}

    /** Writes a file; one of that name is replaced when the new one is complete. */
    public static void file(Path given, FileWork work) {
        if (Files.isDirectory(given)) {
            throw AtlasException.of(ProblemCode.EXPORT_PATH_IS_FOLDER).with("path", given);
        }
        Path target = RealPath.of(given);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            straightTo(target, work);
            return;
        }
        Path part = sibling(target);
        putInPlace(target, part, () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                work.on(out);
            }
        });
    }

    /** A pipe or a device can't be replaced. */
    private static void straightTo(Path target, FileWork work) {
        saying(target, () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                work.on(out);
            }
        });
    }

    /** Writes a directory; one of that name must be empty. */
    public static void directory(Path given, DirectoryWork work) {
        refuseFull(given);
        Path target = RealPath.of(given);
        // What is there already stays the same directory, which may be the one that a shell stands in.
        Path part = Files.isDirectory(target) ? target.resolve(PART + UUID.randomUUID()) : sibling(target);
        putInPlace(target, part, () -> {
            Files.createDirectory(part);
            work.on(part);
        });
    }

    private static void refuseFull(Path target) {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) {
                throw AtlasException.of(ProblemCode.EXPORT_FOLDER_HELD).with("path", target);
            }
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static Path sibling(Path target) {
        if (target.getFileName() == null) {
            throw AtlasException.of(ProblemCode.EXPORT_PATH_IS_ROOT).with("path", target);
        }
        // The target's own name is left out: where it is as long as names may be, nothing can be added to it.
        return target.resolveSibling(PART + UUID.randomUUID());
    }

    /** Does something that writes. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void putInPlace(Path target, Path part, Step step) {
        Thread cleaner = new Thread(() -> delete(part));
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            saying(target, () -> {
                step.run();
                move(part, target);
            });
        } finally {
            delete(part);
            forget(cleaner);
        }
    }

    private static void saying(Path target, Step step) {
        try {
            step.run();
        } catch (RuntimeIOException | UncheckedIOException e) {
            throw e.getCause() instanceof IOException cause ? unwritable(target, cause) : e;
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        if (part.startsWith(target)) {
            moveInside(part, target);
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void moveInside(Path part, Path target) throws IOException {
        List<Path> content;
        try (Stream<Path> inside = Files.list(part)) {
            content = inside.toList();
        }
        for (Path file : content) {
            Files.move(file, target.resolve(part.relativize(file)));
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook does its work.
        }
    }

    private static void delete(Path part) {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(part)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What is left bears a name of its own and never that of the export.
        }
    }

    private static AtlasException unwritable(Path target, IOException e) {
        return AtlasException.of(ProblemCode.EXPORT_UNWRITABLE)
                .with("path", target)
                .with("reason", reason(e));
    }

    private static Text reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Text("there is no such folder", "没有这个文件夹");
        }
        if (e instanceof AccessDeniedException) {
            return new Text("it is not permitted", "没有权限");
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return new Text(reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason, "");
    }
}
