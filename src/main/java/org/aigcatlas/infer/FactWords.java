package org.aigcatlas.infer;

import java.util.function.Function;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Facts as sentences.
 *
 * @param names what things are called, by their IRIs
 * @param language the language of the reader
 */
public record FactWords(Function<String, Named> names, Language language) {

    /** {@return a fact as subject, relation and object by name, with spaces between} */
    public String sentence(Triple fact) {
        return name(fact.getSubject()) + " " + name(fact.getPredicate()) + " " + name(fact.getObject());
    }

    /** {@return what a term of a fact is called; a text, number or date as it is written} */
    public String name(Node node) {
        if (node.equals(RDF.type.asNode())) {
            return language.pick("is of the class", "所属的类为");
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? names.apply(node.getURI()).in(language) : Prefixes.shorten(node);
    }
}
