package org.aigcatlas.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** What classes and properties are called: a name for programs, a label for people. */
final class TermLabels {
    private static final String LABELS = """
            SELECT DISTINCT ?term ?label {
              VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty owl:NamedIndividual }
              ?term a ?kind ; rdfs:label ?label
            }""";

    /** What terms of a vocabulary have to do with each other; the graph has no labels for it. */
    private static final Map<String, Text> OF_TERMS = Map.of(
            RDFS.subClassOf.getURI(), new Text("subclass of", "父类为"),
            RDFS.subPropertyOf.getURI(), new Text("subproperty of", "父属性为"),
            RDFS.domain.getURI(), new Text("domain", "定义域"),
            RDFS.range.getURI(), new Text("range", "值域"),
            OWL2.inverseOf.getURI(), new Text("inverse of", "逆属性为"),
            OWL2.disjointWith.getURI(), new Text("disjoint with", "不相交于"),
            OWL2.equivalentClass.getURI(), new Text("equivalent class", "等价类为"),
            OWL2.equivalentProperty.getURI(), new Text("equivalent property", "等价属性为"));

    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Wording wording;

    TermLabels(Statements statements, Wording wording) {
        this.wording = wording;
        statements.rows(LABELS, row -> {
            if (row.get("term").isURI()) {
                labels.computeIfAbsent(row.get("term").getURI(), key -> new HashMap<>())
                        .merge(
                                row.get("label").getLiteralLanguage(),
                                row.get("label").getLiteralLexicalForm(),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
    }

    /** {@return a property as a kind of edge} */
    RelationType relation(Node property) {
        Text text = text(property.getURI());
        return new RelationType(property.getURI(), name(property), label(wording, text), text);
    }

    /** {@return the label of a class in the languages of the export} */
    String classLabel(String name) {
        return label(wording, text(Iris.NS + name));
    }

    /** {@return the label of a property that has been named already, by its name for programs} */
    String propertyLabel(String name) {
        return names.entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .map(known -> label(wording, text(known.getKey())))
                .findFirst()
                .orElseGet(() -> classLabel(name));
    }

    private Text text(String iri) {
        return Optional.ofNullable(OF_TERMS.get(iri)).orElseGet(() -> labelled(iri));
    }

    private Text labelled(String iri) {
        Map<String, String> known = labels.getOrDefault(iri, Map.of());
        String plain = Iris.shortName(iri)
                .substring(localStart(iri, Iris.shortName(iri)))
                .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        return new Text(known.getOrDefault("en", plain), known.getOrDefault("zh", known.getOrDefault("en", plain)));
    }

    private static int localStart(String iri, String shortName) {
        return iri.equals(shortName) ? Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1 : 0;
    }

    /** {@return one text out of two languages} */
    static String label(Wording wording, Text text) {
        String en = text.en().isEmpty() ? text.zh() : text.en();
        String zh = text.zh().isEmpty() ? text.en() : text.zh();
        return switch (wording) {
            case EN -> en;
            case ZH -> zh;
            case BOTH -> en.equals(zh) ? en : en + " · " + zh;
        };
    }

    /** {@return the name of a term for programs: letters, digits and underscores} */
    String name(Node term) {
        return names.computeIfAbsent(term.getURI(), iri -> {
            String shortened = iri.startsWith(Iris.NS) ? iri.substring(Iris.NS.length()) : Prefixes.shorten(term);
            String local = shortened.startsWith("<")
                    ? iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
                    : shortened;
            String safe = local.replaceAll("[^A-Za-z0-9_]+", "_");
            return safe.isEmpty() || Character.isDigit(safe.charAt(0)) ? "_" + safe : safe;
        });
    }
}
