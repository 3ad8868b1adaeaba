package org.aigcatlas.load.rdf;

import java.io.FilterInputStream;
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
import java.util.zip.CRC32;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** The documents that a file holds: itself, or every RDF file in an archive. */
public final class FileDocuments {
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
     * @return its documents, at least one
     * @throws AtlasException where it is none, can't be read, or holds nothing that is RDF by its name
     */
    public static List<Incoming> in(Path file, Optional<String> base, String graph) {
        refuseUnreadable(file);
        try {
            FileDocuments documents = new FileDocuments(file, base, graph);
            return isZip(file) ? documents.zipped(base.isPresent()) : List.of(documents.single());
        } catch (IOException e) {
            throw AtlasException.of(Problem.of(ProblemCode.LOAD_PACKING_BROKEN)
                    .with("reason", e)
                    .at(file.toString()));
        }
    }

    /** {@return the syntax of a file of this name; empty where its ending is none of RDF} */
    public static Optional<Lang> syntax(String name) {
        return Optional.ofNullable(
                RDFLanguages.filenameToLang(Compression.inside(name).toLowerCase(Locale.ROOT)));
    }

    /** {@return whether a file's syntax knows no graphs, so that all it holds goes to one} */
    public static boolean holdsTriplesAlone(Path file) {
        return syntax(String.valueOf(file.getFileName()))
                .filter(lang -> !RDFLanguages.isQuads(lang))
                .isPresent();
    }

    /** {@return whether a file of this name is an archive} */
    public static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static void refuseUnreadable(Path file) {
        if (!Files.exists(file)) {
            throw AtlasException.of(Problem.of(ProblemCode.FILE_ABSENT).at(file.toString()));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw AtlasException.of(Problem.of(ProblemCode.LOAD_UNREADABLE).at(file.toString()));
        }
    }

    private Incoming single() {
        String name = String.valueOf(file.getFileName());
        Lang lang = syntax(name)
                .orElseThrow(() -> AtlasException.of(
                        Problem.of(ProblemCode.LOAD_ENDING_UNKNOWN).at(file.toString())));
        long[] read = new long[1];
        return new Incoming(
                file.toString(),
                lang,
                base,
                graph,
                Optional.empty(),
                () -> budget.watch(Compression.open(name, Files.newInputStream(file)), read));
    }

    private List<Incoming> zipped(boolean oneBase) throws IOException {
        List<Incoming> documents = new ArrayList<>();
        try (ZipFile zip = open()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            for (int i = 0; i < entries.size(); i++) {
                ZipArchiveEntry entry = entries.get(i);
                Optional<Lang> lang = entry.isDirectory() ? Optional.empty() : syntax(entry.getName());
                if (lang.isPresent()) {
                    documents.add(member(zip, entry, i, lang.get(), oneBase));
                }
            }
        }
        if (documents.isEmpty()) {
            throw AtlasException.of(
                    Problem.of(ProblemCode.LOAD_ARCHIVE_WITHOUT_RDF).at(file.toString()));
        }
        return List.copyOf(documents);
    }

    private Incoming member(ZipFile zip, ZipArchiveEntry entry, int number, Lang lang, boolean oneBase) {
        String name = entry.getName();
        String place = file + "!/" + name;
        if (!zip.canReadEntryData(entry)) {
            throw AtlasException.of(
                    Problem.of(ProblemCode.LOAD_ARCHIVE_ENTRY_UNREADABLE).at(place));
        }
        if (List.of(name.split("[/\\\\]", -1)).contains("..") || name.startsWith("/") || name.contains(":")) {
            throw AtlasException.of(
                    Problem.of(ProblemCode.LOAD_ARCHIVE_ENTRY_OUTSIDE).at(place));
        }
        long[] read = new long[1];
        return new Incoming(
                place,
                lang,
                oneBase ? base : base + encoded("/" + name),
                graph,
                Optional.empty(),
                () -> budget.watch(Compression.open(name, entry(number)), read));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder().setPath(file).get();
    }

    /** The archive is open for as long as its entry is read. */
    private InputStream entry(int number) throws IOException {
        ZipFile zip = open();
        try {
            ZipArchiveEntry entry =
                    Collections.list(zip.getEntriesInPhysicalOrder()).get(number);
            InputStream checked = ChecksumInputStream.builder()
                    .setInputStream(zip.getInputStream(entry))
                    .setChecksum(new CRC32())
                    .setExpectedChecksumValue(entry.getCrc())
                    .setCountThreshold(entry.getSize())
                    .get();
            return new FilterInputStream(checked) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }
}
