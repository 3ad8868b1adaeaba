package org.aigcatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.export.graph.ShortIds;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph looks like to the tool that read it.
 *
 * @param nodes id, label, Chinese label and class of each node, with tabs between
 * @param edges source, label and target of each edge, with tabs between
 */
public record Shape(Set<String> nodes, List<String> edges) {
    private static final Set<Node> NO_EDGES =
            Set.of(RDF.type.asNode(), RDFS.isDefinedBy.asNode(), OWL2.members.asNode());

    /** The facts that were looked up in the article by hand, as edges. */
    private static final List<String> FACTS = List.of(
            "chatgpt\tis made by · %s\topenai",
            "chatgpt\tis an instance of · %s\taigc-application",
            "chatgpt\tperforms · %s\tdialogue",
            "gpt\tis an instance of · %s\tlarge-language-model",
            "gpt\tproduces · %s\ttext");

    /** {@return what the lines of a reader say} */
    public static Shape of(String output) {
        Set<String> nodes = new TreeSet<>();
        List<String> edges = new ArrayList<>();
        output.lines().forEach(line -> {
            if (line.startsWith("node\t")) {
                nodes.add(line.substring(5).replaceAll("\t(?:None|null|undefined)(?=\t|$)", "\t"));
            } else if (line.startsWith("edge\t")) {
                edges.add(line.substring(5));
            }
        });
        edges.sort(null);
        return new Shape(nodes, edges);
    }

    /** {@return what the triples of the same scope look like, worked out from them} */
    public static Shape expected(String scope) {
        ExportOptions choices = ExportOptions.USUAL.with(EvidenceForm.NONE).withInferred(false);
        Graph graph = Exported.triples(Exported.text("ntriples", scope, choices), Lang.NTRIPLES);
        boolean withTerms = scope.equals("all") || scope.equals("vocabulary");
        Set<Node> things = new HashSet<>(graph.find()
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && (withTerms || !isTerm(node)))
                .toList());
        // What the vocabulary was drawn from is a thing of the atlas, which its header leads to.
        graph.find(Node.ANY, DCTerms.source.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(
                        source -> scope.equals("vocabulary") && source.getURI().startsWith(Iris.SOURCE))
                .forEach(things::add);
        Set<String> nodes = new TreeSet<>();
        things.forEach(thing -> nodes.add(line(graph, thing)));
        List<String> edges = new ArrayList<>();
        graph.find()
                .filterKeep(triple -> things.contains(triple.getSubject()) && things.contains(triple.getObject()))
                .filterDrop(triple -> NO_EDGES.contains(triple.getPredicate()))
                .filterDrop(triple -> isTerm(triple.getObject()) && !isTerm(triple.getSubject()))
                .forEach(triple -> edges.add(ShortIds.of(triple.getSubject().getURI()) + "\t"
                        + ShortIds.of(triple.getObject().getURI())));
        edges.sort(null);
        return new Shape(nodes, edges);
    }

    private static boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(Iris.NS);
    }

    private static String line(Graph graph, Node thing) {
        Map<String, String> labels = new TreeMap<>();
        graph.find(thing, RDFS.label.asNode(), Node.ANY)
                .forEach(triple -> labels.put(
                        triple.getObject().getLiteralLanguage(),
                        triple.getObject().getLiteralLexicalForm()));
        String en = labels.getOrDefault("en", "");
        String zh = labels.getOrDefault("zh", "");
        return ShortIds.of(thing.getURI()) + "\t" + (en.equals(zh) ? en : en + " · " + zh) + "\t" + zh;
    }

    /** {@return the same with one edge at most from a node to another} */
    public Shape distinct() {
        Set<String> seen = new HashSet<>();
        return new Shape(
                nodes,
                edges.stream()
                        .filter(edge -> seen.add(
                                edge.substring(0, edge.indexOf('\t')) + edge.substring(edge.lastIndexOf('\t'))))
                        .toList());
    }

    /** Compares nodes with their labels, and edges by their ends; classes and facts are looked at apart. */
    public void assertLike(Shape expected, String scope) {
        Set<String> named = new TreeSet<>();
        nodes.forEach(node -> named.add(node.substring(0, node.lastIndexOf('\t'))));
        Set<String> wanted = new TreeSet<>(expected.nodes());
        // What has no label is called by something else; that it is there is seen by its id.
        wanted.removeIf(node -> node.endsWith("\t\t"));
        assertThat(named).as("nodes of " + scope).containsAll(wanted).hasSameSizeAs(expected.nodes());
        List<String> ends = new ArrayList<>();
        edges.forEach(edge -> ends.add(edge.substring(0, edge.indexOf('\t')) + edge.substring(edge.lastIndexOf('\t'))));
        ends.sort(null);
        if (scope.equals("all") || scope.equals("vocabulary")) {
            // Unions are led to member by member, which no triple says.
            assertThat(ends).as("edges of " + scope).containsAll(expected.edges());
        } else {
            assertThat(ends).as("edges of " + scope).containsExactlyElementsOf(expected.edges());
        }
    }

    /** Checks the facts that were looked up by hand, by their labels in both languages, and two classes. */
    public void assertFacts() {
        Graph vocabulary = Exported.stored("vocabulary");
        List<String> relations = List.of("madeBy", "instanceOf", "performs", "instanceOf", "produces");
        List<String> facts = new ArrayList<>();
        for (int fact = 0; fact < FACTS.size(); fact++) {
            String zh = vocabulary
                    .find(Iris.term(relations.get(fact)), RDFS.label.asNode(), Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .filterKeep(label -> label.getLiteralLanguage().equals("zh"))
                    .next()
                    .getLiteralLexicalForm();
            facts.add(FACTS.get(fact).replace("%s", zh));
        }
        assertThat(edges).containsAll(facts);
        assertThat(nodes).contains("chatgpt\tChatGPT\tChatGPT\tTool", "baidu\tBaidu · 百度\t百度\tVendor");
    }
}
