package org.aigcatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.aigcatlas.graph.RealPath;

/** Packs a database's directory into one file and back. Its files are mostly empty, and stay so on disk. */
public final class Packing {
    private static final int BLOCK = 64 * 1024;
    private static final byte[] EMPTY = new byte[BLOCK];

    private Packing() {}

    /**
     * Packs a directory.
     *
     * @param directory what to pack; lock files are left out
     * @param out where to
     * @throws IOException where reading or writing fails
     */
    public static void pack(Path directory, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(directory)) {
                ZipEntry entry =
                        new ZipEntry(directory.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    static void unpack(InputStream in, Path given) throws IOException {
        // A path such as ./mine is not the beginning of what it leads to, as long as the dots are in it.
        Path directory = RealPath.of(given);
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = directory.resolve(entry.getName()).normalize();
                if (!file.startsWith(directory)) {
                    throw new IOException("an entry leads out of the directory: " + entry.getName());
                }
                Files.createDirectories(file.resolveSibling("."));
                writeSparsely(zip, file);
            }
        }
    }

    /** Writes a file whose empty blocks take no room. */
    static void writeSparsely(InputStream in, Path file) throws IOException {
        try (SeekableByteChannel out = Files.newByteChannel(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            long position = 0;
            byte[] block = in.readNBytes(BLOCK);
            while (block.length > 0) {
                byte[] next = in.readNBytes(BLOCK);
                boolean empty = block.length == BLOCK && Arrays.equals(block, EMPTY);
                // The last block is written even if empty, so that the file gets its length.
                if (!empty || next.length == 0) {
                    out.position(position);
                    out.write(ByteBuffer.wrap(block));
                }
                position += block.length;
                block = next;
            }
        }
    }

    /**
     * Deletes a directory and what is in it; where there is none, nothing.
     *
     * @param directory the directory
     * @throws IOException where something in it can't be deleted
     */
    public static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
