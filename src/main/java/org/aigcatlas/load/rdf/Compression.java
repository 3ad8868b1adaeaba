package org.aigcatlas.load.rdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a single document is packed, by the ending of its name. Several packed parts in a row are one document. */
enum Compression {
    GZ {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    BZ2 {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    XZ {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return XZCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(MOST_MEMORY)
                    .get();
        }
    },
    ZST {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new ZstdCompressorInputStream(packed);
        }
    };

    /** In KiB. */
    private static final int MOST_MEMORY = 512 * 1024;

    /** {@return what unpacks} */
    abstract InputStream unpack(InputStream packed) throws IOException;

    /** {@return how a file of this name is packed; empty where it isn't} */
    static Optional<Compression> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> lower.endsWith("." + one.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** {@return the name of what is inside a file of this name} */
    static String inside(String name) {
        return of(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** {@return what a file of this name holds, unpacked where it is packed} */
    static InputStream open(String name, InputStream content) throws IOException {
        InputStream buffered = new BufferedInputStream(content);
        Optional<Compression> compression = of(name);
        try {
            return compression.isPresent() ? compression.get().unpack(buffered) : buffered;
        } catch (IOException | RuntimeException e) {
            buffered.close();
            throw e;
        }
    }
}
