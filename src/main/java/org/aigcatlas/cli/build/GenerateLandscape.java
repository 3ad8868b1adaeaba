package org.aigcatlas.cli.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.catalogue.Catalogues;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.LandscapeGraph;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.Packing;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Writes the landscape's files of the ontology from snapshots of the catalogues; who updates the atlas runs it. Each
 * graph has a folder, and in it a file for each organisation: a provider with what it offers, or a maker with its
 * models. The same catalogues give the same bytes.
 */
public final class GenerateLandscape {
    private static final String EDITION = "api-(\\d{4}-\\d{2}-\\d{2})\\.json(\\.gz)?";

    private static final Node OFFERED_BY = Iris.term("offeredBy");
    private static final Node MADE_BY = Iris.term("madeBy");

    /** What leads to the organisation in whose file something stands. */
    private static final List<Node> LEADING =
            List.of(OFFERED_BY, Iris.term("conclusionOn"), Iris.term("recordOf"), MADE_BY);

    /** The file of what is known of no organisation. */
    private static final String UNATTRIBUTED = "unattributed";

    private GenerateLandscape() {}

    /**
     * Generates, and says on the console what became of the records.
     *
     * @param args the folder of the catalogues, the folder {@code ontology/data}, version and date of the models'
     *     edition, version and date of the tasks' edition
     * @throws IOException where reading or writing fails
     */
    public static void main(String[] args) throws IOException {
        Edition models = new Edition(args[2], LocalDate.parse(args[3]));
        Edition tasks = new Edition(args[4], LocalDate.parse(args[5]));
        try {
            generate(Path.of(args[0]), models, tasks, Path.of(args[1]));
        } catch (AtlasException e) {
            e.problems().forEach(problem -> System.err.println(problem));
            System.exit(1);
        }
    }

    /**
     * Generates.
     *
     * @param from the folder with {@code api.json}, {@code models.json} and {@code hf-tasks.json} and, in
     *     {@code editions/}, the earlier editions {@code api-DAY.json.gz}, whose models keep their addresses
     * @param models which edition of the models it is
     * @param tasks which edition of the tasks it is
     * @param to the folder of the graphs' folders
     * @throws IOException where reading or writing fails
     * @throws AtlasException where a catalogue is none
     */
    public static void generate(Path from, Edition models, Edition tasks, Path to) throws IOException {
        Path list = from.resolve("models.json");
        Graph before = GraphMemFactory.createDefaultGraphSameTerm();
        for (Path earlier : editions(from.resolve("editions"))) {
            String day = earlier.getFileName().toString().replaceAll(EDITION, "$1");
            DatasetGraph next = DatasetGraphFactory.create();
            Edition edition = new Edition("of " + day, LocalDate.parse(day));
            Catalogues.landscape(List.of(earlier, list), edition, before, StreamRDFLib.dataset(next));
            before = next.getUnionGraph();
        }
        DatasetGraph landscape = DatasetGraphFactory.create();
        tell(Catalogues.landscape(
                List.of(from.resolve("api.json"), list), models, before, StreamRDFLib.dataset(landscape)));
        for (LandscapeGraph graph : LandscapeGraph.values()) {
            write(byOrganisation(landscape, graph.node()), to.resolve(graph.shortName()));
        }
        DatasetGraph taxonomy = DatasetGraphFactory.create();
        tell(Catalogues.tasks(from.resolve("hf-tasks.json"), tasks, StreamRDFLib.dataset(taxonomy)));
        write(Map.of("hugging-face", taxonomy.getUnionGraph()), to.resolve("landscape-tasks"));
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

    private static Map<String, Graph> byOrganisation(DatasetGraph landscape, Node graph) {
        Map<String, Graph> files = new TreeMap<>();
        landscape.getGraph(graph).find().forEach(triple -> files.computeIfAbsent(
                        organisation(landscape.getUnionGraph(), triple.getSubject()),
                        name -> GraphMemFactory.createDefaultGraphSameTerm())
                .add(triple));
        return files;
    }

    private static String organisation(Graph landscape, Node thing) {
        for (Node property : LEADING) {
            Optional<Node> next = landscape.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                    .min(Comparator.comparing(Node::toString));
            if (next.isPresent()) {
                return organisation(landscape, next.get());
            }
        }
        boolean isOne =
                Stream.of(OFFERED_BY, MADE_BY).anyMatch(property -> landscape.contains(Node.ANY, property, thing));
        return isOne ? Iris.shortName(thing.getURI()).replaceFirst("^provider-", "") : UNATTRIBUTED;
    }

    private static void write(Map<String, Graph> files, Path folder) throws IOException {
        Packing.delete(folder);
        Files.createDirectories(folder);
        for (Map.Entry<String, Graph> file : files.entrySet()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(file.getKey() + ".ttl"))) {
                RdfSyntax.TURTLE.write(file.getValue(), out);
            }
        }
        System.out.println(folder.getFileName() + ": " + files.size() + " files");
    }

    private static void tell(Report report) {
        System.out.println("  read: " + report.counts());
        System.out.println("  unknown keys: " + report.unknownKeys());
        report.rejected().forEach(remark -> System.out.println("  left out: " + remark.in(Language.EN)));
        report.remarks().forEach(remark -> System.out.println("  " + remark.in(Language.EN)));
    }
}
