package org.aigcatlas.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds names and definitions that are passed over, since there is nothing in them to read. */
public final class NameCheck {
    private NameCheck() {}

    /**
     * Checks a graph.
     *
     * @param graph any graph
     * @return the values that are passed over, sorted by subject; no faults, but worth a remark
     */
    public static List<Finding> check(Graph graph) {
        List<Finding> findings = new ArrayList<>();
        Naming.all().forEach(property -> graph.find(Node.ANY, property, Node.ANY)
                .filterDrop(triple -> Naming.isText(triple.getObject()))
                .forEach(triple -> findings.add(finding(triple))));
        findings.sort(Finding.ORDER);
        return findings;
    }

    private static Finding finding(Triple triple) {
        String property = Prefixes.shorten(triple.getPredicate());
        Node value = triple.getObject();
        String written = value.isBlank() ? "[]" : Prefixes.shorten(value);
        boolean empty = value.isLiteral();
        return new Finding(
                triple.getSubject(),
                Optional.of(triple.getPredicate()),
                Optional.of(value),
                empty
                        ? new Text(
                                property
                                        + " is an empty text and is passed over. Write a name or text, or leave it out.",
                                property + " 的文本是空的，已略过。请写上内容，或删去。")
                        : new Text(
                                property + " " + written + " is no text and is passed over. Write the text itself: "
                                        + property + " \"…\"@en.",
                                property + " " + written + " 不是文本，已略过。请直接写出文本：" + property + " \"…\"@zh。"));
    }
}
