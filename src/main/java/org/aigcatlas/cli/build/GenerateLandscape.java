package org.aigcatlas.cli.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Catalogues;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.LandscapeGraph;
import org.aigcatlas.load.catalogue.record.Report;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Writes the landscape's files of the ontology from snapshots of the catalogues; who updates the atlas runs it. */
public final class GenerateLandscape {
    private static final String EDITION = "api-(\\d{4}-\\d{2}-\\d{2})\\.json(\\.gz)?";

    private GenerateLandscape() {}

    /**
     * Generates.
     *
     * @param args the folder with {@code api.json}, {@code models.json} and {@code hf-tasks.json} and, in
     *     {@code editions/}, the earlier editions {@code api-DAY.json.gz}, whose models keep their addresses; the folder
     *     {@code ontology/data}, version and date of the models' edition, version and date of the tasks' edition
     * @throws IOException where reading or writing fails
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Edition models = new Edition(args[2], LocalDate.parse(args[3]));
        Edition tasks = new Edition(args[4], LocalDate.parse(args[5]));
        try {
            landscape(from, to, models);
            SortedLines lines = new SortedLines();
            tell(Catalogues.tasks(from.resolve("hf-tasks.json"), tasks, lines));
            lines.write(Iris.graph("landscape-tasks"), to.resolve("landscape-tasks.nt"));
        } catch (AtlasException e) {
            e.problems().forEach(problem -> System.err.println(problem));
            System.exit(1);
        }
    }

    private static void landscape(Path from, Path to, Edition edition) throws IOException {
        Path list = from.resolve("models.json");
        Graph before = GraphMemFactory.createDefaultGraphSameTerm();
        for (Path earlier : editions(from.resolve("editions"))) {
            String day = earlier.getFileName().toString().replaceAll(EDITION, "$1");
            Graph next = GraphMemFactory.createDefaultGraphSameTerm();
            Catalogues.landscape(
                    List.of(earlier, list), new Edition("of " + day, LocalDate.parse(day)), before, into(next));
            before = next;
        }
        SortedLines lines = new SortedLines();
        tell(Catalogues.landscape(List.of(from.resolve("api.json"), list), edition, before, lines));
        for (LandscapeGraph graph : LandscapeGraph.values()) {
            lines.write(graph.node(), to.resolve(graph.shortName() + ".nt.gz"));
        }
    }

    private static List<Path> editions(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(EDITION))
                    .sorted()
                    .toList();
        }
    }

    private static StreamRDF into(Graph graph) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        };
    }

    /** Statements as lines, sorted in each graph, so that the same catalogue gives the same bytes. */
    private static final class SortedLines extends StreamRDFBase {
        private final Map<Node, TreeSet<String>> lines = new HashMap<>();
        private final NodeFormatterNT format = new NodeFormatterNT();

        @Override
        public void quad(Quad quad) {
            StringWriterI line = new StringWriterI();
            format.format(line, quad.getSubject());
            line.print(" ");
            format.format(line, quad.getPredicate());
            line.print(" ");
            format.format(line, quad.getObject());
            line.print(" .\n");
            lines.computeIfAbsent(quad.getGraph(), graph -> new TreeSet<>()).add(line.toString());
        }

        void write(Node graph, Path file) throws IOException {
            TreeSet<String> own = lines.getOrDefault(graph, new TreeSet<>());
            try (OutputStream out = packed(file)) {
                for (String line : own) {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            System.out.println(file.getFileName() + ": " + own.size() + " statements");
        }
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
