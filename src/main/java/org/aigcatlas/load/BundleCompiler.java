package org.aigcatlas.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.infer.Rules;
import org.aigcatlas.store.Bundled;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Packing;
import org.aigcatlas.validate.Validator;

/** Compiles the ontology's folder into the database that ships inside the program. */
public final class BundleCompiler {
    private BundleCompiler() {}

    /**
     * Compiles.
     *
     * @param project the folder that holds {@code ontology/} and {@code queries/}
     * @param classes the folder that becomes the program, with the same files copied into it
     * @param progress hears how far the work is
     * @return what was published
     * @throws IOException where reading or writing fails
     * @throws org.aigcatlas.graph.AtlasException where the data is bad
     */
    public static Publisher.Outcome compile(Path project, Path classes, Progress progress) throws IOException {
        index(classes.resolve("queries"));
        index(classes.resolve("ontology/rules"));
        List<SourceFile> additions = OntologyFiles.in(project.resolve("ontology"));
        Path work = Files.createTempDirectory("aigc-bundle");
        try {
            Publisher publisher =
                    new Publisher(new Reasoner(Rules.bundled()), new Validator(Shapes.in(project.resolve("ontology"))));
            Publisher.Outcome outcome;
            try (LocalStore store = LocalStore.open(work)) {
                outcome = publisher.publish(store, additions, Language.EN, progress);
            }
            pack(work, classes.resolve("atlas"));
            return outcome;
        } finally {
            Packing.delete(work);
        }
    }

    private static void index(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            String names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
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
