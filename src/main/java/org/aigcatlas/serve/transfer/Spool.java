package org.aigcatlas.serve.transfer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jetty.util.IO;
import org.jspecify.annotations.Nullable;

/** Bytes that wait, in order: the first of them in memory, more of them in a file that nobody else sees. */
final class Spool implements AutoCloseable {
    private static final int PIECE = 32 << 10;

    private final int most;
    private final Room shared;
    private final Room room;
    private final Deque<Waiting> memory = new ArrayDeque<>();
    private int inMemory;
    private @Nullable FileChannel file;
    private long written;
    private long read;

    /** Bytes in memory, which take room unless they are somebody else's. */
    private record Waiting(ByteBuffer bytes, boolean isOurs) {}

    /** Keeps so many bytes in memory, as far as there is room for them; the file comes out of another room that all share. */
    Spool(int most, Room shared, Room room) {
        this.most = most;
        this.shared = shared;
        this.room = room;
    }

    /** Adds a copy of these bytes. */
    void add(@Nullable ByteBuffer content) throws IOException {
        if (content == null || !content.hasRemaining()) {
            return;
        }
        int size = content.remaining();
        if (read == written && inMemory + size <= most && !shared.isOverfull()) {
            memory.add(new Waiting(ByteBuffer.allocate(size).put(content).flip(), true));
            inMemory += size;
            shared.change(size);
            return;
        }
        FileChannel to = file == null ? open() : file;
        file = to;
        while (content.hasRemaining()) {
            int more = to.write(content, written);
            written += more;
            room.change(more);
        }
    }

    /** Adds bytes that nobody changes, before all others, so that they need not be copied. */
    void lend(ByteBuffer content) {
        if (content.hasRemaining()) {
            memory.add(new Waiting(content.slice(), false));
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("aigc-answer", ".tmp");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** {@return the next bytes, which wait no longer; none where there are none} */
    @Nullable
    ByteBuffer next() throws IOException {
        Waiting waiting = memory.peek();
        if (waiting != null) {
            ByteBuffer first = waiting.bytes();
            ByteBuffer piece = first.slice(first.position(), Math.min(PIECE, first.remaining()));
            first.position(first.position() + piece.remaining());
            if (!first.hasRemaining()) {
                memory.remove();
            }
            if (waiting.isOurs()) {
                inMemory -= piece.remaining();
                shared.change(-piece.remaining());
            }
            return piece;
        }
        if (file == null || read == written) {
            return null;
        }
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, written - read));
        while (piece.hasRemaining()) {
            if (file.read(piece, read + piece.position()) < 0) {
                throw new EOFException("what was to be sent is no longer in its file");
            }
        }
        piece.flip();
        read += piece.remaining();
        if (read == written) {
            file.truncate(0);
            room.change(-written);
            written = 0;
            read = 0;
        }
        return piece;
    }

    boolean isEmpty() {
        return memory.isEmpty() && read == written;
    }

    @Override
    public void close() {
        memory.clear();
        shared.change(-inMemory);
        inMemory = 0;
        room.change(-written);
        written = 0;
        read = 0;
        if (file != null) {
            IO.close(file);
            file = null;
        }
    }
}
