package org.aigcatlas.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/**
 * Makes two indexes of the same texts the same files. Lucene gives each segment a name by chance, and writes down when and on
 * which machine it was made; nothing reads either.
 */
public final class ReproducibleIndex {
    /** Lucene draws its names from this where it is set before its first use. */
    private static final String SEED = "tests.seed";

    private ReproducibleIndex() {}

    /** Has Lucene draw the same names in each run of a program. To be called before anything else touches Lucene. */
    public static void drawNamesAlike() {
        System.setProperty(SEED, "A16C");
    }

    /**
     * Takes out of an index when and where it was made.
     *
     * @param folder the index; nobody has it open
     * @throws IOException where it can't be read or written
     */
    public static void forgetMaking(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
                forgetMaking(directory, segment.info);
            }
        }
    }

    private static void forgetMaking(Directory directory, SegmentInfo made) throws IOException {
        SegmentInfo forgetful = new SegmentInfo(
                directory,
                made.getVersion(),
                made.getMinVersion(),
                made.name,
                made.maxDoc(),
                made.getUseCompoundFile(),
                made.getHasBlocks(),
                made.getCodec(),
                Map.of(),
                made.getId(),
                made.getAttributes(),
                made.getIndexSort());
        forgetful.setFiles(made.files());
        // The file is written anew under its own name.
        directory.deleteFile(made.name + ".si");
        made.getCodec().segmentInfoFormat().write(directory, forgetful, IOContext.DEFAULT);
    }
}
