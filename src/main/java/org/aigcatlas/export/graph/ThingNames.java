package org.aigcatlas.export.graph;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The names and definitions of a thing in the languages of an export.
 *
 * @param naming all that it is called
 * @param languages the languages of the export
 */
public record ThingNames(Naming naming, LanguageSelection languages) {

    /** {@return what a thing is called of which this is said} */
    static ThingNames by(List<Quad> about, LanguageSelection languages) {
        return new ThingNames(
                Naming.of(about.stream()
                        .map(quad -> new Naming.Said(quad.getPredicate(), quad.getObject()))
                        .toList()),
                languages);
    }

    /** {@return its name in each language of the export; empty where it has none in one} */
    Text names() {
        return new Text(
                spoken(Language.EN, naming.nameIn(Language.EN)), spoken(Language.ZH, naming.nameIn(Language.ZH)));
    }

    /** {@return its name as one text; in another language where it has none of the export's; empty where it has none} */
    String label() {
        String label = TermLabels.label(languages, names());
        return label.isEmpty() ? text(naming.name(languages.first())) : label;
    }

    /** {@return what it is, in each language of the export; in another, in the place of the first, where in none} */
    Text definitions() {
        Text told = new Text(
                spoken(Language.EN, naming.definitionIn(Language.EN)),
                spoken(Language.ZH, naming.definitionIn(Language.ZH)));
        if (!told.en().isEmpty() || !told.zh().isEmpty()) {
            return told;
        }
        String any = text(naming.definition(languages.first()));
        return languages.first() == Language.EN ? new Text(any, "") : new Text("", any);
    }

    private String spoken(Language language, Optional<Node> literal) {
        return languages.speaks(language) ? text(literal) : "";
    }

    private static String text(Optional<Node> literal) {
        return literal.map(Node::getLiteralLexicalForm).orElse("");
    }
}
