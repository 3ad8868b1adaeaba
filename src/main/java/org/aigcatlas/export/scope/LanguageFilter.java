package org.aigcatlas.export.scope;

import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.rdf.XmlCharacters;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The filter that drops texts in languages that weren't asked for, and whatever else an export is to be without. */
public final class LanguageFilter {
    private LanguageFilter() {}

    /** What names a thing and says what it is passes in every language, to be chosen from when the thing is named. */
    public static Consumer<Quad> butNaming(ResolvedOptions options, Consumer<Quad> sink) {
        Consumer<Quad> spoken = filter(options, sink);
        Consumer<Quad> any = whole(options, sink);
        return quad -> (Naming.isNaming(quad.getPredicate()) ? any : spoken).accept(quad);
    }

    private static Consumer<Quad> whole(ResolvedOptions options, Consumer<Quad> sink) {
        return options.without().isEmpty() ? sink : quad -> leaveOut(options.without(), quad, sink);
    }

    public static Consumer<Quad> filter(ResolvedOptions options, Consumer<Quad> sink) {
        Consumer<Quad> whole = whole(options, sink);
        if (options.languages() == LanguageSelection.BOTH) {
            return whole;
        }
        return quad -> {
            if (options.languages().takes(quad.getObject())) {
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
