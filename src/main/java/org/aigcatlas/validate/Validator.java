package org.aigcatlas.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Difference;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Checks a graph against the shapes and the vocabulary. */
public final class Validator {
    private final Shapes shapes;
    private final boolean areLocal;

    /** A validator with these shapes (SHACL). */
    public Validator(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.areLocal = LocalShapes.areAll(shapes);
    }

    /** {@return a text that is another where other shapes are meant; what shapes leave without a name counts as the same} */
    public String fingerprint() {
        return shapes.getGraph().stream()
                .map(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(node -> node.isBlank() ? "_:" : node.toString())
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Checks what a change touches of a graph that was clean before it.
     *
     * @param everything vocabulary and data after the change, with what follows
     * @param inferred what follows, none of which is stated
     * @param changed the statements that came or went, conclusions too
     * @return the faults, sorted by subject; empty where they can only be found by looking at the whole graph
     */
    public Optional<List<Finding>> check(Graph everything, Graph inferred, Collection<Triple> changed) {
        if (!areLocal || changed.stream().anyMatch(TermCheck::isDeclaration)) {
            return Optional.empty();
        }
        return LocalShapes.touched(everything, changed).map(nodes -> {
            List<Finding> findings = around(everything, changed, nodes);
            if (findings.isEmpty() || inferred.isEmpty()) {
                return findings;
            }
            Set<Finding> stated = Set.copyOf(around(new Difference(everything, inferred), changed, nodes));
            return findings.stream().filter(stated::contains).toList();
        });
    }

    private List<Finding> around(Graph graph, Collection<Triple> changed, Set<Node> nodes) {
        Graph seen = LocalShapes.around(graph, nodes);
        List<Finding> findings = new ArrayList<>(
                TermCheck.check(graph, changed.stream().filter(graph::contains).toList()));
        nodes.stream()
                .flatMap(node -> ShaclValidator.get().validate(shapes, seen, node).getEntries().stream())
                .map(this::finding)
                .forEach(findings::add);
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    /**
     * Checks what is stated, in the light of what follows. Nobody is told to mend what they never wrote: a fault counts
     * where it stands with the inferred facts and without them.
     *
     * @param everything vocabulary and data, with what follows
     * @param inferred what follows, none of which is stated
     * @return the faults, sorted by subject; empty where the graph is clean
     */
    public List<Finding> check(Graph everything, Graph inferred) {
        List<Finding> findings = check(everything);
        if (findings.isEmpty() || inferred.isEmpty()) {
            return findings;
        }
        Set<Finding> stated = Set.copyOf(check(new Difference(everything, inferred)));
        return findings.stream().filter(stated::contains).toList();
    }

    /**
     * Checks a graph.
     *
     * @param graph everything: vocabulary and data
     * @return the faults, sorted by subject; empty where the graph is clean
     */
    public List<Finding> check(Graph graph) {
        List<Finding> findings = new ArrayList<>(TermCheck.check(graph));
        findings.addAll(byShapes(graph));
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    private List<Finding> byShapes(Graph graph) {
        Collection<ReportEntry> entries =
                ShaclValidator.get().validate(shapes, graph).getEntries();
        return entries.stream().map(this::finding).toList();
    }

    private Finding finding(ReportEntry entry) {
        List<Node> messages = messages(entry);
        return new Finding(
                entry.focusNode(),
                Optional.ofNullable(entry.resultPath()).flatMap(Validator::link),
                Optional.ofNullable(entry.value()),
                new Text(
                        message(messages, Language.EN, entry.message()),
                        message(messages, Language.ZH, entry.message())));
    }

    private List<Node> messages(ReportEntry entry) {
        return shapes.getGraph()
                .find(entry.source(), SHACL.message, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private static String message(List<Node> messages, Language language, String otherwise) {
        return messages.stream()
                .filter(node -> node.getLiteralLanguage().equals(language.tag()))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<Node> link(Path path) {
        return path instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
    }
}
