package org.aigcatlas.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.export.diagram.Dot;
import org.aigcatlas.export.diagram.Mermaid;
import org.aigcatlas.export.diagram.PlantUml;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Cx2;
import org.aigcatlas.export.graph.Cypher;
import org.aigcatlas.export.graph.CytoscapeJs;
import org.aigcatlas.export.graph.Gexf;
import org.aigcatlas.export.graph.GraphMl;
import org.aigcatlas.export.notes.Obsidian;
import org.aigcatlas.export.rdf.OwlOntology;
import org.aigcatlas.export.rdf.RdfFile;
import org.aigcatlas.export.site.HtmlSite;
import org.aigcatlas.export.table.CsvTables;
import org.aigcatlas.export.table.Neo4jCsv;
import org.aigcatlas.export.vowl.WebVowl;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;

/** The formats there are: the syntaxes of RDF, and others. A new one of these is added to this list. */
public final class Exports {
    private static final List<Exporter> ALL =
            Stream.concat(RdfFile.all().stream(), others()).toList();

    private Exports() {}

    private static Stream<Exporter> others() {
        return Stream.of(
                new OwlOntology(),
                GraphMl.plain(),
                GraphMl.forYed(),
                new Gexf(),
                new CytoscapeJs(),
                new Cx2(),
                new Cypher(),
                new Neo4jCsv(),
                new CsvTables(),
                new Dot(),
                new Mermaid(),
                new PlantUml(),
                new WebVowl(),
                new Obsidian(),
                new HtmlSite());
    }

    /** {@return what is to be known of each format, related ones together} */
    public static List<Format> formats() {
        return ALL.stream().map(Exporter::format).toList();
    }

    /** {@return what is to be known of the format of this name} */
    public static Optional<Format> find(String name) {
        return formats().stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** {@return that there is no format of this name, with the nearest names} */
    public static Problem unknown(String name) {
        List<String> names = formats().stream().map(Format::name).toList();
        return Problem.of(ProblemCode.EXPORT_FORMAT_UNKNOWN)
                .with("name", name)
                .with("names", names)
                .nearest(Nearest.among(name, names))
                .at("format");
    }

    /**
     * Finds a format.
     *
     * @param name its name
     * @return its exporter
     * @throws AtlasException where there is none, with the nearest names
     */
    static Exporter exporter(String name) {
        return ALL.stream()
                .filter(exporter -> exporter.format().name().equals(name))
                .findFirst()
                .orElseThrow(() -> AtlasException.of(unknown(name)));
    }
}
