package org.aigcatlas.export;

import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Leaves out texts in a language that was not asked for, and whatever else an export is to be without. */
final class Tongue {
    private Tongue() {}

    /** What names a thing and says what it is passes in every language, to be chosen from by {@link Called}. */
    static Consumer<Quad> butNaming(Settings settings, Consumer<Quad> sink) {
        Consumer<Quad> spoken = filter(settings, sink);
        Consumer<Quad> any = whole(settings, sink);
        return quad -> (Naming.isNaming(quad.getPredicate()) ? any : spoken).accept(quad);
    }

    private static Consumer<Quad> whole(Settings settings, Consumer<Quad> sink) {
        return settings.without().isEmpty() ? sink : quad -> leaveOut(settings.without(), quad, sink);
    }

    static Consumer<Quad> filter(Settings settings, Consumer<Quad> sink) {
        Consumer<Quad> whole = whole(settings, sink);
        if (settings.wording() == Wording.BOTH) {
            return whole;
        }
        return quad -> {
            if (settings.wording().takes(quad.getObject())) {
                whole.accept(quad);
            }
        };
    }

    private static void leaveOut(Set<Omission> without, Quad quad, Consumer<Quad> sink) {
        Node object = quad.getObject();
        if (object.isTripleTerm() && without.contains(Omission.TRIPLE_TERMS)) {
            return;
        }
        sink.accept(
                object.isLiteral()
                        ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), plain(without, object))
                        : quad);
    }

    private static Node plain(Set<Omission> without, Node literal) {
        boolean directed = literal.getLiteralBaseDirection() != null;
        boolean direction = directed && !without.contains(Omission.DIRECTIONS);
        String text = literal.getLiteralLexicalForm();
        String clean = without.contains(Omission.CONTROLS) ? XmlCharacters.clean(text) : text;
        if (clean.length() == text.length() && direction == directed) {
            return literal;
        }
        String language = literal.getLiteralLanguage();
        if (language.isEmpty()) {
            return NodeFactory.createLiteralDT(clean, literal.getLiteralDatatype());
        }
        return direction
                ? NodeFactory.createLiteralDirLang(clean, language, literal.getLiteralBaseDirection())
                : NodeFactory.createLiteralLang(clean, language);
    }
}
