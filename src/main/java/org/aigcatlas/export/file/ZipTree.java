package org.aigcatlas.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file tree that is a zip archive. */
public final class ZipTree implements FileTree {
    private final ZipOutputStream zip;

    public ZipTree(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    @Override
    public void file(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        // Without a time of its own, the same graph gives the same bytes.
        entry.setTime(0);
        zip.putNextEntry(entry);
        BufferedOutputStream buffered = new BufferedOutputStream(zip);
        content.writeTo(buffered);
        buffered.flush();
        zip.closeEntry();
    }

    /** Completes the archive and leaves the stream beneath it open. */
    public void finish() throws IOException {
        zip.finish();
    }
}
