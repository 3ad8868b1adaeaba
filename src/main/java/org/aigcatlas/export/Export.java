package org.aigcatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.aigcatlas.export.file.AtomicFiles;
import org.aigcatlas.export.file.DirectoryTree;
import org.aigcatlas.export.file.ZipTree;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.export.scope.ScopeParser;
import org.aigcatlas.export.scope.ScopeResolver;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.export.scope.StatementReader;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.store.Store;
import org.apache.jena.graph.Node;

/** One export that somebody asked for, found to make sense and ready to be written, any number of times. */
public final class Export {
    private final Exporter exporter;
    private final ResolvedOptions options;
    private final ScopeResolver.Found found;
    private final Store store;

    private Export(Exporter exporter, ResolvedOptions options, ScopeResolver.Found found, Store store) {
        this.exporter = exporter;
        this.options = options;
        this.found = found;
        this.store = store;
    }

    /**
     * Makes sense of what is asked for.
     *
     * @param format the format's name
     * @param scope the scope, as people write it
     * @param choices what the export is to be like
     * @param selector finds what the scope means
     * @param store where the graph lives
     * @return the export
     * @throws AtlasException where the format, the scope or a name in it is unknown, with the nearest names, or the format
     *     can't do what is chosen
     */
    public static Export of(String format, String scope, ExportOptions choices, ScopeResolver selector, Store store) {
        Exporter exporter = Exports.exporter(format);
        ResolvedOptions options = exporter.format().settle(choices);
        return new Export(exporter, options, selector.find(ScopeParser.parse(scope), store), store);
    }

    /** {@return the things that a scope holds, as people write it, sorted} */
    public static List<Node> members(String scope, ScopeResolver selector, Store store) {
        ScopeResolver.Found found = selector.find(ScopeParser.parse(scope), store);
        ResolvedOptions options = Exports.exporter("cytoscape").format().settle(ExportOptions.USUAL);
        return store.read(reading ->
                found.in(new StatementReader(reading, done -> {}), options).things());
    }

    /** {@return what is to be known of its format} */
    public Format format() {
        return exporter.format();
    }

    /** {@return whether it is several files, which come as a zip archive or a directory} */
    public boolean isFolder() {
        return exporter instanceof Exporter.OfFolder;
    }

    /**
     * Writes the file, or an archive of the files.
     *
     * @param out where to; not closed
     * @param progress hears from time to time how many statements have been read
     * @throws IOException where writing fails
     */
    public void write(OutputStream out, LongConsumer progress) throws IOException {
        switch (exporter) {
            case Exporter.OfFile file -> read(progress, selection -> file.write(selection, out));
            case Exporter.OfFolder folder -> {
                ZipTree zip = new ZipTree(out);
                read(progress, selection -> folder.write(selection, zip));
                zip.finish();
            }
        }
    }

    /**
     * Writes to a file or a directory, all of it or nothing: until it is whole, it bears another name.
     *
     * @param target the file; for several files a directory, or an archive where its name ends in {@code .zip}
     * @param progress hears from time to time how many statements have been read
     * @throws AtlasException where it can't be written there
     */
    public void write(Path target, LongConsumer progress) {
        boolean directory = isFolder() && !target.toString().endsWith(".zip");
        if (directory && exporter instanceof Exporter.OfFolder folder) {
            AtomicFiles.directory(
                    target, part -> read(progress, selection -> folder.write(selection, new DirectoryTree(part))));
        } else {
            AtomicFiles.file(target, out -> write(out, progress));
        }
    }

    /** Does something with a selection. */
    @FunctionalInterface
    private interface Work {
        void on(Selection selection) throws IOException;
    }

    private void read(LongConsumer progress, Work work) throws IOException {
        try {
            store.read(reading -> {
                try {
                    work.on(found.in(new StatementReader(reading, progress), options));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
