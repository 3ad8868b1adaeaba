package org.aigcatlas.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/** An index that nobody writes to any more. Any number of processes can have it open: no lock is taken. */
final class FrozenDirectory extends FilterDirectory {
    FrozenDirectory(Path directory) throws IOException {
        super(FSDirectory.open(directory, NoLockFactory.INSTANCE));
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        throw frozen(name);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        throw frozen(prefix);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        throw frozen(name);
    }

    @Override
    public void rename(String source, String target) throws IOException {
        throw frozen(source);
    }

    private static IOException frozen(String name) {
        return new IOException("the index is only read, " + name + " can't be written");
    }
}
