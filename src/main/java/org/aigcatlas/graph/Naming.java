package org.aigcatlas.graph;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a thing is called and what it says of itself, whoever wrote it, by whichever property and in whichever language.
 * Here alone is decided which of its values a reader is given: the best by language, and among those by property. What is no
 * text, or one without a sign to see, is passed over.
 */
public final class Naming {
    /** The properties whose values are names, the preferred first. */
    public static final List<Node> NAMES = List.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            schema("https", "name"),
            schema("http", "name"),
            NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
            DCTerms.title.asNode(),
            DC.title.asNode());

    /** The properties whose values are further names. */
    public static final List<Node> ALIASES =
            List.of(SKOS.altLabel.asNode(), schema("https", "alternateName"), schema("http", "alternateName"));

    /** The properties whose values say what a thing is, the preferred first. */
    public static final List<Node> DEFINITIONS = List.of(
            SKOS.definition.asNode(),
            DCTerms.description.asNode(),
            schema("https", "description"),
            schema("http", "description"),
            RDFS.comment.asNode());

    private static final Set<Node> ALL =
            Stream.of(NAMES, ALIASES, DEFINITIONS).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /**
     * A value of one of these properties.
     *
     * @param property the property
     * @param value the value, whatever it is
     */
    public record Said(Node property, Node value) {
        private String tag() {
            return value.getLiteralLanguage().toLowerCase(Locale.ROOT);
        }
    }

    /** What nothing is said of. */
    public static final Naming NONE = new Naming(List.of());

    private final List<Said> texts;

    private Naming(Collection<Said> said) {
        this.texts = said.stream()
                .distinct()
                .filter(one -> isNaming(one.property()) && isText(one.value()))
                .toList();
    }

    /** {@return the naming of a thing of which this is said; values of other properties are passed over} */
    public static Naming of(Collection<Said> said) {
        return said.isEmpty() ? NONE : new Naming(said);
    }

    /** {@return the naming of a thing by all that a graph says of it} */
    public static Naming in(Graph graph, Node thing) {
        return of(graph.find(thing, Node.ANY, Node.ANY)
                .mapWith(triple -> new Said(triple.getPredicate(), triple.getObject()))
                .toList());
    }

    private static Node schema(String scheme, String name) {
        return NodeFactory.createURI(scheme + "://schema.org/" + name);
    }

    /** {@return all these properties} */
    public static Set<Node> all() {
        return ALL;
    }

    /** {@return whether a property names things or says what they are} */
    public static boolean isNaming(Node property) {
        return ALL.contains(property);
    }

    /** {@return whether the values of a property are names, preferred or further ones} */
    public static boolean isName(Node property) {
        return NAMES.contains(property) || ALIASES.contains(property);
    }

    /** {@return whether a value is a text with a sign to see in it} */
    public static boolean isText(Node value) {
        return value.isLiteral() && value.getLiteralLexicalForm().codePoints().anyMatch(Naming::isSeen);
    }

    private static boolean isSeen(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && !Character.isISOControl(sign)
                && Character.getType(sign) != Character.FORMAT;
    }

    /** {@return properties as SPARQL lists them behind {@code VALUES} or {@code IN}} */
    public static String listed(Collection<Node> properties) {
        return properties.stream().map(Iris::quoted).collect(Collectors.joining(" "));
    }

    /** {@return the name for the reader of a language, which may be one in another where there is none} */
    public Optional<Node> name(Language language) {
        return best(NAMES, language);
    }

    /** {@return the name in the language itself, of whatever place and script} */
    public Optional<Node> nameIn(Language language) {
        return name(language).filter(text -> language.takes(text.getLiteralLanguage()));
    }

    /** {@return what the thing is, for the reader of a language, which may be told in another where it is not} */
    public Optional<Node> definition(Language language) {
        return best(DEFINITIONS, language);
    }

    /** {@return what the thing is, in the language itself} */
    public Optional<Node> definitionIn(Language language) {
        return definition(language).filter(text -> language.takes(text.getLiteralLanguage()));
    }

    private Optional<Node> best(List<Node> properties, Language language) {
        return texts.stream()
                .filter(said -> properties.contains(said.property()))
                .min(comparingInt((Said said) -> language.distance(said.tag()))
                        .thenComparingInt(said -> properties.indexOf(said.property()))
                        .thenComparing(Said::tag)
                        .thenComparing(said -> said.value().getLiteralLexicalForm()))
                .map(Said::value);
    }

    /** {@return whether it has a name} */
    public boolean isNamed() {
        return texts.stream().anyMatch(said -> NAMES.contains(said.property()));
    }

    /** {@return whether nothing names it or says what it is} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** {@return the thing under its names; under its short or prefixed name where it has none} */
    public Named named(String iri) {
        String otherwise = isNamed() ? "" : Named.unnamed(iri).en();
        return new Named(
                iri,
                text(name(Language.EN)).orElse(otherwise),
                text(name(Language.ZH)).orElse(otherwise));
    }

    /** {@return what the thing is, for the reader of either language; empty where nobody has said so} */
    public Text definitions() {
        return new Text(
                text(definition(Language.EN)).orElse(""),
                text(definition(Language.ZH)).orElse(""));
    }

    /** {@return all names but those of {@link #named}, sorted} */
    public List<String> aliases() {
        Set<String> shown = new LinkedHashSet<>();
        Stream.of(Language.values()).forEach(language -> text(name(language)).ifPresent(shown::add));
        return texts.stream()
                .filter(said -> isName(said.property()))
                .map(said -> said.value().getLiteralLexicalForm())
                .filter(name -> !shown.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> text(Optional<Node> literal) {
        return literal.map(Node::getLiteralLexicalForm);
    }
}
