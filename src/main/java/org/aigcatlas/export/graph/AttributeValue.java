package org.aigcatlas.export.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Iris;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.datatypes.xsd.impl.XSDDouble;
import org.apache.jena.datatypes.xsd.impl.XSDFloat;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A value of an attribute, as one statement gives it to its subject.
 *
 * @param key whose value it is
 * @param fit what it can be kept as
 * @param value the value, where the attribute holds no texts
 * @param text the value as it is written
 */
record AttributeValue(AttributeKey key, LosslessTypes fit, Object value, String text) {
    /** The attributes that every export declares. */
    static final List<Attribute> STANDARD = List.of(
            new Attribute("aliases_en", Attribute.Kind.TEXTS, AttributeKey.of(SKOS.altLabel.getURI(), "en")),
            new Attribute("aliases_zh", Attribute.Kind.TEXTS, AttributeKey.of(SKOS.altLabel.getURI(), "zh")),
            new Attribute("definition_en", Attribute.Kind.TEXT, AttributeKey.of(SKOS.definition.getURI(), "en")),
            new Attribute("definition_zh", Attribute.Kind.TEXT, AttributeKey.of(SKOS.definition.getURI(), "zh")));

    private static final Set<Node> TOLD_APART =
            Set.of(RDF.type.asNode(), RDFS.label.asNode(), RDFS.isDefinedBy.asNode());
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d\\d.*)?");
    private static final Set<String> DATES = Set.of(
            XSDDatatype.XSDdate.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDgYear.getURI(),
            XSDDatatype.XSDgYearMonth.getURI());

    /**
     * Says what a statement tells of its subject's attributes; where it may be an edge, that is seen elsewhere.
     *
     * @param quad the statement
     * @param inner tells what a blank node holds
     * @return the values; none where it is told apart
     */
    static List<AttributeValue> of(Quad quad, Function<Node, String> inner) {
        Node object = quad.getObject();
        if (TOLD_APART.contains(quad.getPredicate()) || object.isTripleTerm()) {
            return List.of();
        }
        String property = quad.getPredicate().getURI();
        if (object.isLiteral()) {
            return literal(property, object);
        }
        return List.of(text(AttributeKey.of(property), object.isURI() ? address(object) : inner.apply(object)));
    }

    private static AttributeValue text(AttributeKey key, String text) {
        return new AttributeValue(key, LosslessTypes.TEXT, text, text);
    }

    private static String address(Node node) {
        return node.getURI().startsWith(Iris.NS) ? Iris.shortName(node.getURI()) : node.getURI();
    }

    private static List<AttributeValue> literal(String property, Node literal) {
        String text = literal.getLiteralLexicalForm();
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            return List.of(text(AttributeKey.of(property, language), text));
        }
        Matcher year = YEAR.matcher(text);
        if (DATES.contains(literal.getLiteralDatatypeURI()) && year.matches()) {
            return List.of(text(AttributeKey.of(property), text), year(property, year.group(1)));
        }
        return List.of(typed(AttributeKey.of(property), literal.getLiteralDatatype(), text));
    }

    private static AttributeValue year(String property, String year) {
        return new AttributeValue(
                AttributeKey.ofYear(property),
                LosslessTypes.SMALL,
                LosslessNumber.of(year).orElseThrow(),
                year);
    }

    private static AttributeValue typed(AttributeKey key, RDFDatatype datatype, String text) {
        if (!datatype.isValid(text)) {
            return text(key, text);
        }
        if (datatype.equals(XSDDatatype.XSDboolean)) {
            boolean yes = text.strip().equals("true") || text.strip().equals("1");
            return new AttributeValue(key, LosslessTypes.TRUTH, yes, text);
        }
        boolean integer = datatype instanceof XSDBaseNumericType && !datatype.equals(XSDDatatype.XSDdecimal);
        boolean number =
                datatype instanceof XSDBaseNumericType || datatype instanceof XSDDouble || datatype instanceof XSDFloat;
        return LosslessNumber.of(text)
                .filter(figure -> number)
                .map(figure -> new AttributeValue(key, LosslessTypes.of(figure, integer), figure, text))
                .orElseGet(() -> text(key, text));
    }
}
