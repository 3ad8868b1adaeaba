package org.aigcatlas.store.readset;

import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.text.NameNormalizer;
import org.aigcatlas.text.SoughtText;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What an answer was read from, told a little too widely rather than too narrowly: as long as no commit writes to that, it stays. */
public final class ReadSet {
    /** Anything may have been read. */
    public static final ReadSet ALL = new ReadSet(true, QuadKeys.NONE);

    /** It was read which graphs there are, and nothing of them. */
    static final ReadSet GRAPH_NAMES = new ReadSet(false, QuadKeys.ofGraphNames());

    private final boolean isAll;
    private final QuadKeys keys;

    private ReadSet(boolean isAll, QuadKeys keys) {
        this.isAll = isAll;
        this.keys = keys;
    }

    /** {@return what was read to find all statements that have any of these} */
    static ReadSet of(QuadKeys keys) {
        return new ReadSet(false, keys);
    }

    /**
     * What was read to find the statements that fit a pattern, of which anything but a term leaves the place open. It is told
     * by one of its terms: the subject, else the object, the property, the graph.
     *
     * @return what was read
     */
    public static ReadSet of(Node graph, Node subject, Node property, Node object) {
        if (subject.isConcrete()) {
            return of(QuadKeys.ofSubject(subject));
        }
        if (object.isConcrete() && isOneTerm(object)) {
            return of(QuadKeys.ofObject(object));
        }
        if (property.isConcrete()) {
            return ofProperties(Set.of(property));
        }
        boolean isOne = graph.isConcrete() && !Quad.isUnionGraph(graph) && !Quad.isDefaultGraph(graph);
        return isOne ? of(QuadKeys.ofGraph(graph)) : ALL;
    }

    /** Stores find numbers, dates and truth values by their value, however they are written. */
    private static boolean isOneTerm(Node object) {
        return object.isURI()
                || object.isBlank()
                || (object.isLiteral()
                        && (XSDDatatype.XSDstring.equals(object.getLiteralDatatype())
                                || !object.getLiteralLanguage().isEmpty()));
    }

    /** {@return what was read to find all statements with these properties} */
    static ReadSet ofProperties(Set<Node> properties) {
        return of(QuadKeys.ofProperties(properties));
    }

    /** {@return what was read to find what has a name} */
    static ReadSet ofName(String name) {
        Set<String> names = new HashSet<>(Set.of(NameNormalizer.name(name)));
        names.add(CurieExpander.iri(name));
        return of(QuadKeys.ofNames(names));
    }

    /** {@return what was read to find what has a text in a name or a definition} */
    static ReadSet ofSought(String text) {
        return of(QuadKeys.ofSought(SoughtText.of(text)));
    }

    /** {@return whether anything may have been read} */
    boolean isAll() {
        return isAll;
    }

    /** {@return by what the statements are told that were read} */
    QuadKeys keys() {
        return keys;
    }

    /** {@return whether any of what was written is among what was read} */
    public boolean isTouchedBy(WriteSet written) {
        return !written.isEmpty() && (isAll || keys.meets(written.keys()));
    }

    /** {@return about how many bytes it takes} */
    public long size() {
        return keys.size();
    }
}
