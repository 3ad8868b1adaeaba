package org.aigcatlas.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/** Standard output. It ends the command where it can't be written to, which a print stream above it would keep to itself. */
final class ResultStream extends OutputStream {
    private static final Path FILE = Path.of("/dev/stdout");
    private static final int KIND_OF_FILE = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw isRead()
                    ? AtlasException.of(ProblemCode.COMMAND_READER_GONE)
                    : AtlasException.of(ProblemCode.COMMAND_OUTPUT_BROKEN).with("words", e);
        }
    }

    /** Whether another program reads it: then all that can go wrong is that it has ended. The system's words for that are in its language. */
    private static boolean isRead() {
        try {
            int kind = (int) Files.getAttribute(FILE, "unix:mode") & KIND_OF_FILE;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
