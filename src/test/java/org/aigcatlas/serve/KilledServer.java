package org.aigcatlas.serve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.file.AtomicFiles;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Backup;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.catalogue.Refresh;
import org.aigcatlas.load.catalogue.read.CatalogueFile;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.store.LocalStore;

/**
 * A process of its own that serves a store, and loads files, refreshes, compacts and backs up meanwhile, until it is killed.
 * It says what is done, a line each.
 */
final class KilledServer {
    static final String TOKEN = "correct horse battery";
    static final String LOADED = "loaded ";
    static final String BACKUP = "backup.nq.gz";

    private final Atlas atlas;
    private final Path store;
    private final Path folder;

    private KilledServer(Atlas atlas, Path store, Path folder) {
        this.atlas = atlas;
        this.store = store;
        this.folder = folder;
    }

    private LocalStore local() {
        return (LocalStore) atlas.store();
    }

    /** Takes the store, the folder of the files, and how many files it holds. */
    public static void main(String[] args) throws InterruptedException {
        Path store = Path.of(args[0]);
        Atlas atlas = Atlas.open(store);
        AtlasServer server =
                AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0).withToken(TOKEN));
        KilledServer work = new KilledServer(atlas, store, Path.of(args[1]));
        Thread.startVirtualThread(() -> work.loadAll(Integer.parseInt(args[2])));
        Thread.startVirtualThread(work::refreshCompactAndBackUp);
        System.out.println(server.address());
        // Until it is killed.
        new CountDownLatch(1).await();
    }

    private void loadAll(int files) {
        for (int number = 0; number < files; number++) {
            Path file = folder.resolve("batch" + number + ".ttl");
            atlas.load(List.of(new SourceFile(file, Iris.GRAPH + "loaded")), Language.EN, Progress.SILENT);
            System.out.println(LOADED + number);
        }
    }

    private void refreshCompactAndBackUp() {
        for (int number = 0; ; number++) {
            Path file = folder.resolve("edition" + number % 2 + ".json");
            Edition edition = new Edition("test " + number, LocalDate.of(2026, 7, 2));
            Refresh.prepare(local(), List.of(file), CatalogueFile.recognise(file), edition)
                    .publish(Atlas.publisher(), true, Language.EN, Progress.SILENT);
            local().compact();
            AtomicFiles.file(folder.resolve(BACKUP), out -> Backup.write(store, out));
        }
    }
}
