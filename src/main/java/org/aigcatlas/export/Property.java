package org.aigcatlas.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.export.Attribute.Kind;
import org.aigcatlas.graph.Iris;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A value that a statement gives to an attribute of its subject.
 *
 * @param name the attribute
 * @param kind what the value is
 * @param value the value
 */
record Property(String name, Kind kind, Object value) {
    /** The attributes that every export declares. */
    static final Map<String, Kind> STANDARD = Map.of(
            "aliases_en", Kind.TEXTS,
            "aliases_zh", Kind.TEXTS,
            "definition_en", Kind.TEXT,
            "definition_zh", Kind.TEXT);

    private static final Set<String> RESERVED =
            Set.of("id", "iri", "label", "label_en", "label_zh", "type", "type_label", "classes");
    private static final Map<Node, String> OWN_NAMES =
            Map.of(SKOS.altLabel.asNode(), "aliases", SKOS.definition.asNode(), "definition");
    private static final Set<Node> TOLD_APART =
            Set.of(RDF.type.asNode(), RDFS.label.asNode(), RDFS.isDefinedBy.asNode());
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d\\d.*)?");
    private static final Set<String> DATES = Set.of(
            XSDDatatype.XSDdate.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDgYear.getURI(),
            XSDDatatype.XSDgYearMonth.getURI());

    /** {@return what a statement says about its subject's attributes; where it may be an edge, that is seen elsewhere} */
    static List<Property> of(Quad quad, TermLabels terms) {
        Node object = quad.getObject();
        if (TOLD_APART.contains(quad.getPredicate()) || object.isBlank() || object.isTripleTerm()) {
            return List.of();
        }
        String name = OWN_NAMES.getOrDefault(quad.getPredicate(), terms.name(quad.getPredicate()));
        String free = RESERVED.contains(name) ? name + "_" : name;
        return object.isURI() ? List.of(new Property(free, Kind.TEXT, address(object))) : literal(free, object);
    }

    private static String address(Node node) {
        return node.getURI().startsWith(Iris.NS) ? Iris.shortName(node.getURI()) : node.getURI();
    }

    private static List<Property> literal(String name, Node literal) {
        String text = literal.getLiteralLexicalForm();
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            return List.of(new Property(name + "_" + language.replaceAll("[^A-Za-z0-9]", "_"), Kind.TEXT, text));
        }
        Matcher year = YEAR.matcher(text);
        if (DATES.contains(literal.getLiteralDatatypeURI()) && year.matches()) {
            return List.of(
                    new Property(name, Kind.TEXT, text),
                    new Property(name + "_year", Kind.INTEGER, Long.valueOf(year.group(1))));
        }
        Object value = literal.getLiteralDatatype().isValid(text) ? literal.getLiteralValue() : text;
        return List.of(typed(name, value, text));
    }

    private static Property typed(String name, Object value, String text) {
        return switch (value) {
            case Boolean yes -> new Property(name, Kind.BOOLEAN, yes);
            case Integer number -> new Property(name, Kind.INTEGER, number.longValue());
            case Long number -> new Property(name, Kind.INTEGER, number);
            case BigDecimal number -> new Property(name, Kind.DECIMAL, number.doubleValue());
            case Double number -> finite(name, number, text);
            case Float number -> finite(name, number.doubleValue(), text);
            default -> new Property(name, Kind.TEXT, text);
        };
    }

    private static Property finite(String name, double number, String text) {
        return Double.isFinite(number) ? new Property(name, Kind.DECIMAL, number) : new Property(name, Kind.TEXT, text);
    }
}
