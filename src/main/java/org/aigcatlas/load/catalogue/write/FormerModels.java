package org.aigcatlas.load.catalogue.write;

import java.util.List;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.conclude.ConclusionRule;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Carries over the models that an earlier edition had and this one has no more, so that their addresses go on to tell
 * what they were.
 */
final class FormerModels {
    private static final Node LAST_LISTED = Iris.term("lastListed");
    private static final Node LICENCE = DCTerms.license.asNode();
    private static final Set<Node> TYPES =
            Set.of(Iris.term("Model"), Iris.term("Router"), Iris.term("Alias"), Iris.term("Tool"));

    private final Graph before;
    private final StatementWriter write;

    FormerModels(Graph before, StatementWriter write) {
        this.before = before;
        this.write = write;
    }

    /**
     * Writes them.
     *
     * @param present the short names of the models that the new edition has, or that others have replaced
     */
    void write(Set<String> present) {
        before
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(triple -> TYPES.contains(triple.getObject()))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .filter(model -> !present.contains(Iris.shortName(model.getURI())))
                .forEach(this::carry);
    }

    private void carry(Node model) {
        List<Triple> said = before.find(model, Node.ANY, Node.ANY).toList();
        said.forEach(triple -> write.say(model, triple.getPredicate(), triple.getObject()));
        if (said.stream().noneMatch(triple -> triple.getPredicate().equals(LAST_LISTED))) {
            edition().forEach(day -> write.say(model, LAST_LISTED, day));
        }
        Node reason = NodeFactory.createURI(
                Iris.CLAIM + Iris.shortName(model.getURI()) + "--" + ConclusionRule.EARLIER_EDITION.slug());
        write.type(reason, "Conclusion");
        write.say(reason, "conclusionOn", model);
        write.say(reason, "byRule", ConclusionRule.EARLIER_EDITION.node());
        said.stream()
                .map(Triple::getPredicate)
                .distinct()
                .filter(property -> property.getURI().startsWith(Iris.NS) || property.equals(LICENCE))
                .forEach(property -> write.say(reason, "concludes", property));
    }

    /** {@return the day of the edition before, or its mark where nobody knows the day} */
    private List<Node> edition() {
        List<Node> day = said(DCTerms.issued.asNode());
        return day.isEmpty() ? said(DCTerms.hasVersion.asNode()) : day;
    }

    private List<Node> said(Node property) {
        return before.find(Catalogue.MODELS_DEV.source(), property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
