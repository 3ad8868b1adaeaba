package org.aigcatlas.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.TermSyntax;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.StoreLocation;
import org.aigcatlas.store.StorePlacement;
import org.aigcatlas.store.StoreSnapshot;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All that a store holds, in one file: N-Quads, packed with gzip, which any tool for RDF reads. What follows by rules is in
 * it, too, so that restoring takes no rules and no ontology of a certain version. The search index is not: it comes of the
 * rest.
 */
public final class Backup {
    private static final String HEAD = "# A backup of an AIGC Atlas store, form 1\n";

    private Backup() {}

    /**
     * Writes a backup of a store as it was after one of its commits.
     *
     * @param store the store; another process, such as a server, may have it open and write to it
     * @param out where to
     * @return how many statements it holds
     * @throws IOException where reading or writing fails
     */
    public static long write(Path store, OutputStream out) throws IOException {
        return StoreSnapshot.read(store, dataset -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(HEAD.getBytes(StandardCharsets.UTF_8));
                return write(dataset, packed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static long write(DatasetGraph dataset, OutputStream out) {
        StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        long count = 0;
        lines.start();
        for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); count++) {
            lines.quad(quads.next());
        }
        lines.finish();
        return count;
    }

    /**
     * Makes a store of a backup, whole or not at all.
     *
     * @param file the backup
     * @param store where to
     * @param replaces whether what a store there holds may go
     * @return how many statements it holds
     * @throws IOException where reading or writing fails
     * @throws AtlasException where the file is no whole backup, or there is something that must not go; nothing is changed
     *     then
     */
    public static long restore(Path file, Path store, boolean replaces) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw AtlasException.of(ProblemCode.FILE_ABSENT).at(file.toString());
        }
        AtomicLong count = new AtomicLong();
        if (StoreLocation.at(store) != StoreLocation.STORE) {
            StorePlacement.make(store, dataset -> count.set(read(file, dataset)));
        } else if (replaces) {
            try (LocalStore there = LocalStore.open(store)) {
                there.replaceAll(dataset -> count.set(read(file, dataset)));
            }
        } else {
            throw AtlasException.of(ProblemCode.COMMAND_STORE_THERE).with("directory", store);
        }
        return count.get();
    }

    private static long read(Path file, DatasetGraph dataset) {
        AtomicLong count = new AtomicLong();
        try (InputStream in = unpacked(file)) {
            requireWhole(file);
            byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(in.readNBytes(head.length), head)) {
                throw new IOException("it begins otherwise");
            }
            parse(in, dataset, count);
        } catch (AtlasException e) {
            throw e.at(file.toString());
        } catch (IOException | UncheckedIOException | RuntimeIOException | RiotException e) {
            throw AtlasException.of(ProblemCode.BACKUP_BROKEN).with("reason", e).at(file.toString());
        }
        return count.get();
    }

    private static InputStream unpacked(Path file) throws IOException {
        return new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)));
    }

    /** The parser takes a file that breaks off for one that ends; the packing knows better. */
    private static void requireWhole(Path file) throws IOException {
        try (InputStream in = unpacked(file)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void parse(InputStream in, DatasetGraph dataset, AtomicLong count) {
        RDFParser.source(in)
                .lang(Lang.NQUADS)
                // Inner nodes keep their names, so that a file that is loaded again brings nothing new.
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        quad(Quad.create(Quad.defaultGraphIRI, triple));
                    }

                    @Override
                    public void quad(Quad quad) {
                        requireTerms(quad);
                        dataset.add(quad);
                        count.incrementAndGet();
                    }
                });
    }

    private static void requireTerms(Quad quad) {
        TermSyntax.fault(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .ifPresent(fault -> {
                    throw AtlasException.of(fault);
                });
    }
}
