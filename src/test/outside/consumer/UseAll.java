import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.query.Answer;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;

/** Reads every syntax and packing, asks, and writes every format: what needs a library is needed here. */
class UseAll {
    private static final Map<String, RDFFormat> SYNTAXES = Map.of(
            "ttl", RDFFormat.TURTLE,
            "nt", RDFFormat.NTRIPLES,
            "rdf", RDFFormat.RDFXML,
            "jsonld", RDFFormat.JSONLD11,
            "rt", RDFFormat.RDF_THRIFT);
    private static final Map<String, String> PACKINGS = Map.of("gz", "gz", "bz2", "bzip2", "xz", "xz");

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (Atlas own = Atlas.inMemory()) {
            List<SourceFile> files = files(Files.createDirectories(folder.resolve("in"))).stream()
                    .map(file -> new SourceFile(file, "http://example.org/" + file.getFileName()))
                    .toList();
            own.load(files, Language.EN, Progress.SILENT);
            Answer graphs = own.sparql("SELECT ?g { GRAPH ?g { <http://example.org/r> rdfs:label 'Raumrakete'@en } }");
            System.out.println(((Answer.Rows) graphs).rows().size() + " graphs");
            System.out.println(own.search("raumrakete", 1).getFirst().matched());
            System.out.println(own.sparql(
                    "PREFIX text: <http://jena.apache.org/text#> ASK { ?thing text:query 'raumrakete' }"));
        }
        for (String name : List.of("a.nt.zst", "a.rpb")) {
            try (Atlas own = Atlas.inMemory()) {
                Path file = Files.write(folder.resolve(name), new byte[] {1});
                own.load(List.of(new SourceFile(file, "http://example.org/g")), Language.EN, Progress.SILENT);
            } catch (AtlasException e) {
                System.out.println(e.problems().getFirst().code());
            }
        }
        Path out = Files.createDirectories(folder.resolve("out"));
        try (Atlas bundled = Atlas.open()) {
            System.out.println(bundled.why("ChatGPT", "uses", "neural-network").isPresent());
            for (Format format : Exports.formats()) {
                String scope = format.name().equals("webvowl") ? "vocabulary" : "around:chatgpt:1";
                bundled.export(format.name(), scope, ExportOptions.USUAL)
                        .write(out.resolve(format.name() + "." + format.ending()), done -> {});
            }
        }
        try (Stream<Path> written = Files.list(out)) {
            System.out.println(written.count() == Exports.formats().size());
        }
    }

    private static List<Path> files(Path in) throws Exception {
        Graph graph = RDFParser.fromString(
                "<http://example.org/r> <http://www.w3.org/2000/01/rdf-schema#label> 'Raumrakete'@en .", Lang.TURTLE)
                .toGraph();
        for (var syntax : SYNTAXES.entrySet()) {
            try (OutputStream out = Files.newOutputStream(in.resolve("plain." + syntax.getKey()))) {
                RDFDataMgr.write(out, graph, syntax.getValue());
            }
        }
        for (var packing : PACKINGS.entrySet()) {
            try (OutputStream file = Files.newOutputStream(in.resolve("packed.nt." + packing.getKey()));
                    OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(packing.getValue(), file)) {
                RDFDataMgr.write(out, graph, RDFFormat.NTRIPLES);
            }
        }
        try (Stream<Path> all = Files.list(in)) {
            return all.sorted().toList();
        }
    }
}
