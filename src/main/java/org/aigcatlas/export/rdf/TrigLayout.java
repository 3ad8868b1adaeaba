package org.aigcatlas.export.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.format.UnsupportedContent;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Rdf12Support;
import org.aigcatlas.export.scope.NodeOrder;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * TriG as a person would lay it out. The same graphs give the same bytes.
 *
 * @param format what is to be known of it
 */
public record TrigLayout(Format format) implements Exporter.OfFile {
    /** The exporter with its description. */
    public TrigLayout() {
        this(Format.of(
                        "trig",
                        new Text(
                                "Turtle with named graphs, so that each fact keeps its source",
                                "带命名图的 Turtle，每条事实都保留来源"),
                        "application/trig",
                        "trig",
                        EvidenceForm.REIFIED,
                        EvidenceForm.NONE,
                        EvidenceForm.RDF12)
                .withInferred()
                .withRdf12(Rdf12Support.ASKED));
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Map<Node, Graph> graphs = new TreeMap<>(NodeOrder.BY_TEXT);
        selection.quads(quad -> graphs.computeIfAbsent(quad.getGraph(), key -> GraphFactory.createDefaultGraph())
                .add(quad.asTriple()));
        if (!selection.options().rdf12()) {
            graphs.values().forEach(UnsupportedContent.in("TriG 1.1")::refuseRdf12);
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TurtleTerms terms = TurtleTerms.of(graphs.values().stream(), graphs.keySet().stream());
        writer.append(terms.declarations());
        for (Map.Entry<Node, Graph> entry : graphs.entrySet()) {
            boolean named = !Quad.isDefaultGraph(entry.getKey());
            writer.append(named ? "\n" + terms.write(entry.getKey()) + " {" : "");
            new TurtleBlocks(entry.getValue(), terms, named ? "    " : "").write(writer);
            writer.append(named ? "}\n" : "");
        }
        writer.flush();
    }
}
