package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed files: whole ones are read, cut ones refused, and none keeps the program busy for ever. */
class PackedTest {
    private static final String LINES = lines();

    @TempDir
    Path folder;

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append("<x:s%d> <x:p> \"%d 面包\" .%n".formatted(i, i * 7919L));
        }
        return lines.toString();
    }

    private static byte[] packed(String ending, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packer(ending, out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static OutputStream packer(String ending, OutputStream out) throws IOException {
        return switch (ending) {
            case "gz" -> new GZIPOutputStream(out);
            case "bz2" -> new BZip2CompressorOutputStream(out);
            case "xz" -> new XZCompressorOutputStream(out);
            case "zst" -> new ZstdCompressorOutputStream(out);
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private long size(String name, byte[] bytes) {
        return Door.file(folder, name, bytes).stream().count();
    }

    private String refused(String name, byte[] bytes) {
        AtlasException refusal = catchThrowableOfType(AtlasException.class, () -> Door.file(folder, name, bytes));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.problems().getFirst().place()).contains(name);
        return refusal.problems().getFirst().cause();
    }

    @Test
    void everyPackingIsReadWhateverTheCaseOfItsEndingAlsoInSeveralParts() throws IOException {
        byte[] bytes = LINES.getBytes(StandardCharsets.UTF_8);
        byte[] more = "<x:more> <x:p> 'x' .".replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        for (String ending : List.of("gz", "bz2", "xz", "zst")) {
            byte[] packed = packed(ending, bytes);
            assertThat(size("a.nt." + ending, packed)).as(ending).isEqualTo(200);
            assertThat(size("A.NT." + ending.toUpperCase(Locale.ROOT), packed))
                    .as(ending)
                    .isEqualTo(200);
            byte[] second = packed(ending, more);
            byte[] both = Arrays.copyOf(packed, packed.length + second.length);
            System.arraycopy(second, 0, both, packed.length, second.length);
            assertThat(size("b.nt." + ending, both))
                    .as("two parts of " + ending)
                    .isEqualTo(201);
        }
    }

    @Test
    void whatIsCutAnywhereIsRefused() throws IOException {
        int tried = 0;
        for (String ending : List.of("gz", "bz2", "xz", "zst")) {
            byte[] packed = packed(ending, LINES.getBytes(StandardCharsets.UTF_8));
            for (int length = 1; length < packed.length; length += length < packed.length - 40 ? 37 : 1) {
                String cause = refused("cut.nt." + ending, Arrays.copyOf(packed, length));
                assertThat(cause).as("%s cut at %d", ending, length).matches(".*(cut|can't be unpacked).*");
                tried++;
            }
        }
        System.out.println("cut files refused: " + tried);
    }

    @Test
    void aCutThatLeavesWholeLinesIsNamedAsOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(out, 512, true)) {
            gz.write("<x:a> <x:p> <x:b> .\n".getBytes(StandardCharsets.UTF_8));
            gz.flush();
            int whole = out.size();
            gz.write("<x:c> <x:p> <x:d> .\n".getBytes(StandardCharsets.UTF_8));
            gz.flush();
            assertThat(refused("lines.nt.gz", Arrays.copyOf(out.toByteArray(), whole)))
                    .isEqualTo("The file ends too early: it was cut.");
        }
    }

    @Test
    void ofAnArchiveEveryRdfFileIsRead() throws IOException {
        byte[] one = "<#me> <x:p> 'a' .".getBytes(StandardCharsets.UTF_8);
        byte[] archive = zip(Map.of(
                "a.ttl", one, "面 包/B.TTL", one, "c.ttl.gz", EncodingTest.gz(one), "README.md", new byte[] {1, 2}));
        assertThat(Door.file(folder, "all.ZIP", archive).stream()
                        .map(quad -> quad.getSubject().getURI()))
                .containsExactlyInAnyOrder(
                        folder.toUri() + "all.ZIP/a.ttl#me",
                        folder.toUri() + "all.ZIP/%E9%9D%A2%20%E5%8C%85/B.TTL#me",
                        folder.toUri() + "all.ZIP/c.ttl.gz#me");
        assertThat(refused("none.zip", zip(Map.of("a.txt", one)))).contains("no file whose name ends as RDF's do");
        assertThat(refused("up.zip", zip(Map.of("../a.ttl", one)))).contains("out of the archive");
        byte[] bad = zip(Map.of("x/bad.ttl", "<x:a> <x:b> .".getBytes(StandardCharsets.UTF_8)));
        assertThat(catchThrowableOfType(AtlasException.class, () -> Door.file(folder, "bad.zip", bad))
                        .problems()
                        .getFirst()
                        .place())
                .startsWith(folder.resolve("bad.zip") + "!/x/bad.ttl:1:");
        for (int length = 1; length < archive.length; length += 29) {
            refused("cut.zip", Arrays.copyOf(archive, length));
        }
    }

    @Test
    void anArchiveOfTooManyEntriesIsRefused() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] one = "<x:a> <x:p> <x:b> .".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 10_000; i++) {
            files.put("%05d.nt".formatted(i), one);
        }
        assertThat(size("most.zip", zip(files))).isEqualTo(1);
        files.put("README.md", one);
        assertThat(refused("more.zip", zip(files)))
                .isEqualTo("The archive holds 10001 entries; 10000 are the most that are read of one.");
    }

    @Test
    void whatUnpacksToFarTooMuchIsStopped() throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new ZstdCompressorOutputStream(out)) {
            for (int i = 0; i < 300; i++) {
                packed.write(spaces);
            }
        }
        assertThat(refused("bomb.nt.zst", out.toByteArray())).contains("more than 256 MiB");
    }

    @Test
    void theSameFileHasTheSameInnerNodesEachTime() throws IOException {
        Path file = Files.writeString(folder.resolve("inner.ttl"), "<x:a> <x:p> [ <x:q> 1 ] , _:b .");
        List<String> once = new ArrayList<>();
        FileDocuments.forEach(file, Optional.empty(), "g", document -> {
            once.add(read(document));
            once.add(read(document));
        });
        assertThat(once.get(0)).isEqualTo(once.get(1));
        FileDocuments.forEach(file, Optional.empty(), "h", document -> assertThat(read(document))
                .isNotEqualTo(once.get(0)));
    }

    private static String read(Incoming document) {
        StringBuilder all = new StringBuilder();
        RdfReader.read(document, new org.apache.jena.riot.system.StreamRDFBase() {
            @Override
            public void triple(org.apache.jena.graph.Triple triple) {
                all.append(triple).append('\n');
            }
        });
        return all.toString();
    }
}
