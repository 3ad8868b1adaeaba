package org.aigcatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder inside a zip archive. */
final class ZipFolder implements Folder {
    private final ZipOutputStream zip;

    ZipFolder(OutputStream out) {
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
    void finish() throws IOException {
        zip.finish();
    }
}
