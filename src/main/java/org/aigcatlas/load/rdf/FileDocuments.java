package org.aigcatlas.load.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;

/** The documents that a file holds: itself, or every RDF file in an archive. */
public final class FileDocuments {
    /** More are a mistake, or meant to keep the program busy. */
    private static final int MOST_ENTRIES = 10_000;

    private final Path file;
    private final String base;
    private final String graph;
    private final UnpackingLimit budget;

    private FileDocuments(Path file, Optional<String> base, String graph) throws IOException {
        this.file = file;
        this.base =
                base.orElseGet(() -> file.toAbsolutePath().normalize().toUri().toString());
        this.graph = graph;
        this.budget = new UnpackingLimit(Files.size(file));
    }

    /**
     * Looks into a file.
     *
     * @param file the file
     * @param base what relative addresses in it are relative to; the file's own address where none is given
     * @param graph the graph that its triples go to
     * @param work takes its documents, at least one, in turn; an archive is open for as long as that lasts
     * @throws AtlasException where it is none, can't be read, or holds nothing that is RDF by its name
     */
    public static void forEach(Path file, Optional<String> base, String graph, Consumer<Incoming> work) {
        refuseUnreadable(file);
        try {
            FileDocuments documents = new FileDocuments(file, base, graph);
            if (isZip(file)) {
                try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                    documents.zipped(zip, base.isPresent()).forEach(work);
                }
            } else {
                work.accept(documents.single());
            }
        } catch (IOException e) {
            throw AtlasException.of(ProblemCode.LOAD_PACKING_BROKEN)
                    .with("reason", e)
                    .at(file.toString());
        }
    }

    /** {@return the syntax of a file of this name; empty where its ending is none of RDF} */
    public static Optional<RdfSyntax> syntax(String name) {
        return RdfSyntax.ofFile(Compression.inside(name));
    }

    /** {@return whether a file's syntax knows no graphs, so that all it holds goes to one} */
    public static boolean holdsTriplesAlone(Path file) {
        return syntax(String.valueOf(file.getFileName()))
                .filter(syntax -> !syntax.holdsGraphs())
                .isPresent();
    }

    /** {@return whether a file of this name is an archive} */
    public static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static void refuseUnreadable(Path file) {
        if (!Files.exists(file)) {
            throw AtlasException.of(ProblemCode.FILE_ABSENT).at(file.toString());
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw AtlasException.of(ProblemCode.LOAD_UNREADABLE).at(file.toString());
        }
    }

    private Incoming single() {
        String name = String.valueOf(file.getFileName());
        RdfSyntax syntax = syntax(name).orElseThrow(() -> AtlasException.of(ProblemCode.LOAD_ENDING_UNKNOWN)
                .at(file.toString()));
        long[] read = new long[1];
        return new Incoming(
                file.toString(),
                syntax,
                base,
                graph,
                Optional.empty(),
                () -> budget.watch(Compression.open(name, Files.newInputStream(file)), read));
    }

    private List<Incoming> zipped(ZipFile zip, boolean oneBase) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > MOST_ENTRIES) {
            throw AtlasException.of(ProblemCode.LOAD_ARCHIVE_TOO_MANY)
                    .with("count", entries.size())
                    .with("most", MOST_ENTRIES)
                    .at(file.toString());
        }
        List<Incoming> documents = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            Optional<RdfSyntax> syntax = entry.isDirectory() ? Optional.empty() : syntax(entry.getName());
            syntax.ifPresent(found -> documents.add(member(zip, entry, found, oneBase)));
        }
        if (documents.isEmpty()) {
            throw AtlasException.of(ProblemCode.LOAD_ARCHIVE_WITHOUT_RDF).at(file.toString());
        }
        return documents;
    }

    private Incoming member(ZipFile zip, ZipArchiveEntry entry, RdfSyntax syntax, boolean oneBase) {
        String name = entry.getName();
        String place = file + "!/" + name;
        if (!zip.canReadEntryData(entry)) {
            throw AtlasException.of(ProblemCode.LOAD_ARCHIVE_ENTRY_UNREADABLE).at(place);
        }
        if (List.of(name.split("[/\\\\]", -1)).contains("..") || name.startsWith("/") || name.contains(":")) {
            throw AtlasException.of(ProblemCode.LOAD_ARCHIVE_ENTRY_OUTSIDE).at(place);
        }
        long[] read = new long[1];
        return new Incoming(
                place,
                syntax,
                oneBase ? base : base + encoded("/" + name),
                graph,
                Optional.empty(),
                () -> budget.watch(Compression.open(name, content(zip, entry)), read));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return ChecksumInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
    }
}
