package org.aigcatlas.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.load.catalogue.Catalogues;
import org.aigcatlas.load.catalogue.Edition;
import org.aigcatlas.load.catalogue.Report;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/** Writes the landscape's files of the ontology from snapshots of the catalogues; who updates the atlas runs it. */
public final class GenerateLandscape {
    private GenerateLandscape() {}

    /**
     * Generates.
     *
     * @param args the folder with {@code api.json}, {@code models.json} and {@code hf-tasks.json}, the folder
     *     {@code ontology/data}, version and date of the models' edition, version and date of the tasks' edition
     * @throws IOException where writing fails
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Edition models = new Edition(args[2], LocalDate.parse(args[3]));
        Edition tasks = new Edition(args[4], LocalDate.parse(args[5]));
        try {
            tell(write(
                    to.resolve("landscape.nt.gz"),
                    sink -> Catalogues.landscape(
                            List.of(from.resolve("api.json"), from.resolve("models.json")), models, sink)));
            tell(write(
                    to.resolve("landscape-tasks.nt"),
                    sink -> Catalogues.tasks(from.resolve("hf-tasks.json"), tasks, sink)));
        } catch (AtlasException e) {
            e.problems().forEach(problem -> System.err.println(problem));
            System.exit(1);
        }
    }

    /** The lines are sorted, so that the same catalogue gives the same bytes. */
    private static Report write(Path file, Function<StreamRDF, Report> work) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        NodeFormatterNT format = new NodeFormatterNT();
        Report report = work.apply(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                StringWriterI line = new StringWriterI();
                format.format(line, triple.getSubject());
                line.print(" ");
                format.format(line, triple.getPredicate());
                line.print(" ");
                format.format(line, triple.getObject());
                line.print(" .\n");
                lines.add(line.toString());
            }
        });
        try (OutputStream out = packed(file)) {
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        System.out.println(file.getFileName() + ": " + lines.size() + " statements");
        return report;
    }

    private static OutputStream packed(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }

    private static void tell(Report report) {
        System.out.println("  read: " + report.counts());
        System.out.println("  unknown keys: " + report.unknownKeys());
        report.rejected().forEach(remark -> System.out.println("  left out: " + remark));
        report.remarks().forEach(remark -> System.out.println("  " + remark));
    }
}
