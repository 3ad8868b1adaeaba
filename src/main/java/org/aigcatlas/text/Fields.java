package org.aigcatlas.text;

import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the index holds: a document for each name and definition of a thing. */
final class Fields {
    /** The thing. */
    static final String IRI = "uri";

    /** The text, whatever property it is of; what {@code text:query} searches where it is given no property. */
    static final String TEXT = "text";

    static final String LABEL = "label";
    static final String ALIAS = "alias";
    static final String NUMBER = "number";
    static final String DEFINITION = "definition";

    /** A name as a whole, folded. */
    static final String NAME = "name";

    /** A name's length, to sort by. */
    static final String LENGTH = "length";

    /** The thing once more, to sort by. */
    static final String ORDER = "order";

    /** The thing's short names, folded. */
    static final String SHORT_NAME = "slug";

    private static final String GRAPH = "graph";
    private static final String LANGUAGE = "lang";
    private static final String ID = "uid";

    /** The fields that are no text, but terms as a whole. */
    static final Set<String> WHOLE = Set.of(IRI, GRAPH, LANGUAGE, ID, NAME, SHORT_NAME);

    /** The property of each field that has one. */
    static final Map<String, Node> PROPERTIES = Map.of(
            LABEL, RDFS.label.asNode(),
            ALIAS, SKOS.altLabel.asNode(),
            NUMBER, Iris.term("sectionNumber"),
            DEFINITION, SKOS.definition.asNode());

    /** The fields that hold what a thing is called. */
    static final Set<String> NAMES = Set.of(LABEL, ALIAS, NUMBER);

    /** The fields that are kept as they were written. */
    static final Set<String> STORED = Set.of(IRI, LABEL, ALIAS, NUMBER);

    private Fields() {}

    /** {@return which property goes to which field} */
    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(IRI, TEXT, GRAPH);
        definition.setLangField(LANGUAGE);
        definition.setUidField(ID);
        PROPERTIES.forEach(definition::set);
        return definition;
    }
}
