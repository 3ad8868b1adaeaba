package org.aigcatlas.store.readset;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.text.NameNormalizer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What an answer was read from, told a little too widely rather than too narrowly: as long as no commit writes to that, the
 * answer stays the same. The statements read are those with any of these subjects, properties or objects or in any of these
 * graphs.
 *
 * @param isAll whether it may have been read from anything
 * @param subjects subjects of which all statements were read
 * @param properties properties of which all statements were read
 * @param objects objects of which all statements were read
 * @param graphs graphs that were read whole
 * @param names folded names and IRIs that were looked up
 * @param isOfGraphs whether it was read which graphs there are
 */
public record ReadSet(
        boolean isAll,
        Set<Node> subjects,
        Set<Node> properties,
        Set<Node> objects,
        Set<Node> graphs,
        Set<String> names,
        boolean isOfGraphs) {
    private static final long ENTRY = 48;

    /** Anything may have been read. */
    public static final ReadSet ALL = new ReadSet(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);

    /** It was read which graphs there are, and nothing of them. */
    static final ReadSet GRAPHS = new ReadSet(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);

    /** Nothing was read. */
    static final ReadSet NOTHING = new ReadSet(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public ReadSet {
        subjects = Set.copyOf(subjects);
        properties = Set.copyOf(properties);
        objects = Set.copyOf(objects);
        graphs = Set.copyOf(graphs);
        names = Set.copyOf(names);
    }

    /** {@return what was read to find the statements that fit a pattern, of which anything but a term leaves the place open} */
    public static ReadSet of(Node graph, Node subject, Node property, Node object) {
        if (subject.isConcrete()) {
            return new ReadSet(false, Set.of(subject), Set.of(), Set.of(), Set.of(), Set.of(), false);
        }
        if (object.isConcrete()) {
            return new ReadSet(false, Set.of(), Set.of(), Set.of(object), Set.of(), Set.of(), false);
        }
        if (property.isConcrete()) {
            return of(Set.of(property));
        }
        boolean isOne = graph.isConcrete() && !Quad.isUnionGraph(graph) && !Quad.isDefaultGraph(graph);
        return isOne ? new ReadSet(false, Set.of(), Set.of(), Set.of(), Set.of(graph), Set.of(), false) : ALL;
    }

    /** {@return what was read to find all statements with these properties} */
    static ReadSet of(Set<Node> properties) {
        return new ReadSet(false, Set.of(), properties, Set.of(), Set.of(), Set.of(), false);
    }

    /** {@return what was read to find what has a name} */
    static ReadSet ofName(String name) {
        Set<String> names = new HashSet<>(Set.of(NameNormalizer.name(name)));
        names.add(CurieExpander.iri(name));
        return new ReadSet(false, Set.of(), Set.of(), Set.of(), Set.of(), names, false);
    }

    /** {@return whether any of these commits has written to it} */
    public boolean isTouchedBy(Collection<WriteSet> commits) {
        return commits.stream().anyMatch(this::isTouchedBy);
    }

    private boolean isTouchedBy(WriteSet commit) {
        return isAll
                || (isOfGraphs && commit.isOfGraphs())
                || commit.statements().stream().anyMatch(this::covers);
    }

    private boolean covers(Quad quad) {
        return subjects.contains(quad.getSubject())
                || properties.contains(quad.getPredicate())
                || objects.contains(quad.getObject())
                || graphs.contains(quad.getGraph())
                || (!names.isEmpty() && Naming.isNaming(quad.getPredicate()) && isLookedUp(quad));
    }

    private boolean isLookedUp(Quad quad) {
        Node subject = quad.getSubject();
        return (quad.getObject().isLiteral()
                        && names.contains(NameNormalizer.name(quad.getObject().getLiteralLexicalForm())))
                || (subject.isURI()
                        && (names.contains(subject.getURI())
                                || NameNormalizer.shortNames(subject.getURI()).stream()
                                        .anyMatch(names::contains)));
    }

    /** {@return about how many bytes it takes} */
    public long size() {
        return ENTRY * (subjects.size() + properties.size() + objects.size() + graphs.size() + names.size());
    }
}
