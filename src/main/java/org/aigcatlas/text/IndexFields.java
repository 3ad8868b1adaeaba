package org.aigcatlas.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the index holds: a document for each name and definition of a thing. */
final class IndexFields {
    /** The thing. */
    static final String IRI = "uri";

    /** The text, whatever property it is of; what {@code text:query} searches where it is given no property. */
    static final String TEXT = "text";

    static final String LABEL = "label";
    /** A name by another property than {@code rdfs:label}. */
    static final String CALLED = "called";

    static final String ALIAS = "alias";

    /** A further name by another property than {@code skos:altLabel}. */
    static final String ALSO_CALLED = "also";

    static final String NUMBER = "number";
    static final String DEFINITION = "definition";

    /** What a thing is, by another property than {@code skos:definition}. */
    static final String DESCRIBED = "described";

    /** A name as a whole, folded. */
    static final String NAME = "name";

    /** A claim's label as a whole, folded: a sentence, among which no part of a name is looked for. */
    static final String SENTENCE = "sentence";

    /** A text's length, to sort by. */
    static final String LENGTH = "length";

    /** An {@link IndexedName}. */
    static final String INDEXED = "indexed";

    /** What a text is. */
    static final String KIND = "kind";

    /** What {@link #KIND} says of names. */
    static final String IS_NAME = "name";

    /** What {@link #KIND} says of the texts of claims, which are left out where somebody looks for a part of a name. */
    static final String IS_CLAIM = "claim";

    /** The thing's short names, folded. */
    static final String SHORT_NAME = "slug";

    private static final String GRAPH = "graph";
    private static final String LANGUAGE = "lang";

    /** The mark of a name: of which thing, in which graph, by which property, in which words and language. */
    static final String ID = "uid";

    /** The fields that are no text, but terms as a whole. */
    static final Set<String> WHOLE = Set.of(IRI, GRAPH, LANGUAGE, ID, NAME, SENTENCE, KIND, SHORT_NAME);

    /**
     * The properties of each field that has any, in the same order in each run, so that the same graph has the same index.
     * What the atlas itself writes has fields of its own.
     */
    static final SortedMap<String, List<Node>> PROPERTIES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            LABEL, List.of(RDFS.label.asNode()),
            CALLED, without(Naming.NAMES, RDFS.label.asNode()),
            ALIAS, List.of(SKOS.altLabel.asNode()),
            ALSO_CALLED, without(Naming.ALIASES, SKOS.altLabel.asNode()),
            NUMBER, List.of(Iris.term("sectionNumber")),
            DEFINITION, List.of(SKOS.definition.asNode()),
            DESCRIBED, without(Naming.DEFINITIONS, SKOS.definition.asNode()))));

    /** The fields that hold what a thing is called first of all. */
    static final List<String> LABELS = List.of(LABEL, CALLED);

    /** The fields that hold what a thing is called. */
    static final List<String> NAMES = List.of(LABEL, CALLED, ALIAS, ALSO_CALLED, NUMBER);

    /** The fields that hold the names whose words are looked for. */
    static final List<String> WORDS = List.of(LABEL, CALLED, ALIAS, ALSO_CALLED);

    /** The fields that hold what a thing is. */
    static final List<String> DEFINITIONS = List.of(DEFINITION, DESCRIBED);

    private IndexFields() {}

    /** {@return which property goes to which field} */
    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(IRI, TEXT, GRAPH);
        definition.setLangField(LANGUAGE);
        definition.setUidField(ID);
        PROPERTIES.forEach((field, properties) -> properties.forEach(property -> definition.set(field, property)));
        return definition;
    }

    private static List<Node> without(List<Node> properties, Node one) {
        return properties.stream().filter(property -> !property.equals(one)).toList();
    }
}
