package org.aigcatlas.export.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.export.scope.StatementReader;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Text;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** The labels of classes and properties in the languages of an export, beside their names for programs. */
public final class TermLabels {
    private static final String TERMS = """
            SELECT DISTINCT ?term {
              VALUES ?kind {
                owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty owl:NamedIndividual
                rdfs:Class rdf:Property
              }
              ?term a ?kind
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

    private final Labels labels;
    private final TermNames names;
    private final LanguageSelection languages;

    TermLabels(StatementReader statements, LanguageSelection languages, TermNames names) {
        this.languages = languages;
        this.names = names;
        this.labels = statements.labels(statements.nodes(TERMS));
    }

    /** {@return a property as a kind of edge} */
    RelationType relation(Node property) {
        Text text = text(property.getURI());
        return new RelationType(property.getURI(), names.property(property.getURI()), label(languages, text), text);
    }

    /** {@return the names of terms for programs} */
    TermNames names() {
        return names;
    }

    /** {@return the label of a class, by its name for programs, in the languages of the export} */
    public String classLabel(String name) {
        return label(languages, text(names.classNamed(name).orElseGet(() -> Iris.NS + name)));
    }

    /** {@return the label of a property in the languages of the export} */
    public String propertyLabel(String iri) {
        return label(languages, text(iri));
    }

    private Text text(String iri) {
        return Optional.ofNullable(OF_TERMS.get(iri)).orElseGet(() -> labelled(iri));
    }

    private Text labelled(String iri) {
        Naming naming = labels.of(iri);
        if (naming.isNamed()) {
            Named named = naming.named(iri);
            return new Text(named.en(), named.zh());
        }
        String plain = plainLabel(iri)
                .replace('_', ' ')
                .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .strip();
        return new Text(plain, plain);
    }

    private String plainLabel(String iri) {
        if (iri.startsWith(Iris.NS) || !names.isAmbiguous(iri)) {
            return iri.startsWith(Iris.NS) ? Iris.shortName(iri) : IriWords.local(iri);
        }
        return names.classOf(iri).orElseGet(() -> names.property(iri));
    }

    /** {@return one text out of two languages} */
    public static String label(LanguageSelection languages, Text text) {
        String en = text.en().isEmpty() ? text.zh() : text.en();
        String zh = text.zh().isEmpty() ? text.en() : text.zh();
        return switch (languages) {
            case EN -> en;
            case ZH -> zh;
            case BOTH -> en.equals(zh) ? en : en + " · " + zh;
        };
    }
}
