package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says whether an index on disk is in step with its database. Graph and index are two commits, and a process can die
 * between them; so behind both, the state of the database is written down beside the index, and compared at the next
 * opening. It also differs where something that knows no index has changed the database.
 */
final class IndexCheckpoint {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCheckpoint.class);

    // To be raised with each change of what is indexed or how: older indexes are then built anew.
    private static final String FORMAT = "3";
    private static final String FILE = "in-step";
    // The roots of the two trees that hold every quad; each change of the graph moves one of them.
    private static final String[] ROOTS = {"GSPO.bpt", "SPO.bpt"};

    private final Path database;
    private final Path file;

    IndexCheckpoint(Path database, Path index) {
        this.database = database;
        this.file = index.resolve(FILE);
    }

    boolean holds() {
        try {
            return Files.isRegularFile(file)
                    && Files.readString(file).lines().findFirst().equals(Optional.of(state()));
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return what the graph was settled by when both were in step; empty where nobody said so} */
    Optional<String> settledBy() {
        try {
            return Files.readString(file).lines().skip(1).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Says so. Where it can't be written, the index is only built anew at the next opening.
     *
     * @param settledBy what the graph is settled by; empty where that is unknown
     */
    void set(Optional<String> settledBy) {
        try {
            Path part = file.resolveSibling(FILE + ".part");
            Files.writeString(part, state() + settledBy.map(by -> "\n" + by).orElse(""));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn(
                    "The search index of {} can't be marked as in step; the next start builds it anew: {}",
                    database,
                    e.toString());
        }
    }

    private String state() throws IOException {
        Optional<Path> data = DataFolders.newest(database);
        StringBuilder state = new StringBuilder(FORMAT);
        if (data.isPresent()) {
            state.append(' ').append(data.get().getFileName());
            for (String root : ROOTS) {
                state.append(' ')
                        .append(HexFormat.of()
                                .formatHex(Files.readAllBytes(data.get().resolve(root))));
            }
        }
        return state.toString();
    }
}
