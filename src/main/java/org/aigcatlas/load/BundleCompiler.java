package org.aigcatlas.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.infer.Rules;
import org.aigcatlas.store.Bundled;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Packing;
import org.aigcatlas.text.ReproducibleIndex;
import org.aigcatlas.text.TextIndexedDataset;
import org.aigcatlas.validate.Validator;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/** Compiles the ontology's folder into the database that ships inside the program. */
public final class BundleCompiler {
    private BundleCompiler() {}

    /**
     * Compiles. The same sources give the same bytes, on the same JDK.
     *
     * @param project the folder that holds {@code ontology/} and {@code queries/}
     * @param classes the folder that becomes the program, with the same files copied into it
     * @param progress hears how far the work is
     * @return what was published
     * @throws IOException where reading or writing fails
     * @throws org.aigcatlas.graph.AtlasException where the data is bad
     */
    public static Publisher.Outcome compile(Path project, Path classes, Progress progress) throws IOException {
        index(classes.resolve("queries"), ".rq");
        index(classes.resolve("ontology/rules"), ".rq");
        index(classes.resolve("ontology/migrations"), ".ru");
        Path work = Files.createTempDirectory("aigc-bundle");
        Path lines = Files.createTempDirectory("aigc-lines");
        try {
            List<SourceFile> additions = new ArrayList<>();
            for (SourceFile source : OntologyFiles.in(project.resolve("ontology"))) {
                additions.add(Files.isDirectory(source.file()) ? asLines(source, lines) : source);
            }
            Publisher publisher =
                    new Publisher(new Reasoner(Rules.bundled()), new Validator(Shapes.in(project.resolve("ontology"))));
            Publisher.Outcome outcome;
            OntologyVersion version;
            try (LocalStore store = LocalStore.open(work)) {
                outcome = publisher.publish(store, additions, Language.EN, progress);
                version = store.readDataset(OntologyVersion::in).orElseThrow();
            }
            ReproducibleIndex.forgetMaking(work.resolve(TextIndexedDataset.FOLDER));
            Path folder = classes.resolve(OntologyVersion.FOLDER);
            pack(work, folder);
            Files.writeString(folder.resolve(OntologyVersion.FILE), version.toString());
            return outcome;
        } finally {
            Packing.delete(work);
            Packing.delete(lines);
        }
    }

    /** A folder as one sorted file, so that the order of the graph doesn't depend on which file holds what. */
    private static SourceFile asLines(SourceFile folder, Path into) throws IOException {
        NavigableSet<String> lines = new TreeSet<>();
        StreamRDF sorted = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                lines.add(Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(NodeFmtLib::strNT)
                        .collect(Collectors.joining(" ", "", " .")));
            }
        };
        try (Stream<Path> files = Files.list(folder.file())) {
            files.forEach(file -> new SourceFile(file, folder.graph()).read(sorted));
        }
        Path file = into.resolve(folder.file().getFileName() + ".nt");
        return new SourceFile(Files.write(file, lines), folder.graph());
    }

    private static void index(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            String names = files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve(Bundled.INDEX), names);
        }
    }

    private static void pack(Path database, Path into) throws IOException {
        Files.createDirectories(into);
        Path packed = into.resolve("bundle.zip");
        try (OutputStream out = Files.newOutputStream(packed)) {
            Packing.pack(database, out);
        }
        Files.writeString(into.resolve("bundle.sha256"), digest(packed));
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
