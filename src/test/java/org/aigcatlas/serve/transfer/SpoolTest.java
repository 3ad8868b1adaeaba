package org.aigcatlas.serve.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpoolTest {
    private final Room memory = new Room(100);
    private final Room disk = new Room(10);

    @Test
    void whatWaitsComesOutInItsOrderFromMemoryAndFromDisk() throws IOException {
        try (Spool spool = new Spool(4, memory, disk)) {
            for (String text : new String[] {"ab", "cd", "efgh", "ij"}) {
                spool.add(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(memory.taken()).isEqualTo(4);
            assertThat(disk.taken()).isEqualTo(6);
            assertThat(all(spool)).isEqualTo("abcdefghij");
            assertThat(spool.isEmpty()).isTrue();
            spool.add(ByteBuffer.wrap("k".getBytes(StandardCharsets.UTF_8)));
            assertThat(all(spool)).isEqualTo("k");
        }
        assertThat(memory.taken() + disk.taken()).isZero();
    }

    @Test
    void whatNobodyReadIsGivenBack() throws IOException {
        try (Spool spool = new Spool(4, memory, disk)) {
            spool.add(ByteBuffer.allocate(3));
            spool.add(ByteBuffer.allocate(12));
            assertThat(disk.isOverfull()).isTrue();
        }
        assertThat(memory.taken() + disk.taken()).isZero();
        assertThat(disk.isOverfull()).isFalse();
    }

    @Test
    void whatIsLentTakesNoRoomAndIsNotCopied() throws IOException {
        ByteBuffer lent = StandardCharsets.UTF_8.encode("abcdefgh").asReadOnlyBuffer();
        try (Spool spool = new Spool(4, memory, disk)) {
            spool.lend(lent);
            assertThat(memory.taken() + disk.taken()).isZero();
            assertThat(all(spool)).isEqualTo("abcdefgh");
            assertThat(spool.isEmpty()).isTrue();
        }
        assertThat(memory.taken() + disk.taken()).isZero();
        assertThat(lent.remaining()).as("who lends it reads it again").isEqualTo(8);
    }

    @Test
    void aFileTakesItsRoomUntilAllOfItIsRead() throws IOException {
        try (Spool spool = new Spool(0, memory, disk)) {
            spool.add(ByteBuffer.allocate(100_000));
            assertThat(spool.next()).isNotNull();
            assertThat(disk.taken()).as("what stands in the file").isEqualTo(100_000);
            assertThat(all(spool)).hasSize(100_000 - (32 << 10));
            assertThat(disk.taken()).isZero();
        }
        assertThat(disk.taken()).isZero();
    }

    private static String all(Spool spool) throws IOException {
        StringBuilder all = new StringBuilder();
        for (ByteBuffer next = spool.next(); next != null; next = spool.next()) {
            all.append(StandardCharsets.UTF_8.decode(next));
        }
        return all.toString();
    }
}
