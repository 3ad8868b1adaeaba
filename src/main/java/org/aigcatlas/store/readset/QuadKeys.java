package org.aigcatlas.store.readset;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aigcatlas.text.SoughtText;
import org.aigcatlas.text.WrittenText;
import org.apache.jena.graph.Node;

/**
 * By what statements are told to be among those that were read, or written.
 *
 * @param subjects their subjects
 * @param properties their properties
 * @param objects their objects
 * @param graphs their graphs
 * @param names folded names, and IRIs and short names of what bears them
 * @param sought texts that were looked for
 * @param written names and definitions that were written
 * @param isOfGraphs whether it is about which graphs there are
 */
record QuadKeys(
        Set<Node> subjects,
        Set<Node> properties,
        Set<Node> objects,
        Set<Node> graphs,
        Set<String> names,
        Set<SoughtText> sought,
        Set<WrittenText> written,
        boolean isOfGraphs) {
    private static final long ENTRY = 48;

    /** Each text that was looked for is compared with each that was written; of more than this, any may be found. */
    static final int MOST_TEXTS = 200;

    static final QuadKeys NONE =
            new QuadKeys(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    QuadKeys {
        subjects = Set.copyOf(subjects);
        properties = Set.copyOf(properties);
        objects = Set.copyOf(objects);
        graphs = Set.copyOf(graphs);
        names = Set.copyOf(names);
        sought = Set.copyOf(sought);
        written = written.size() > MOST_TEXTS ? Set.of(WrittenText.ANYTHING) : Set.copyOf(written);
    }

    /** {@return all keys of several} */
    static QuadKeys together(Collection<QuadKeys> several) {
        return new QuadKeys(
                union(several, QuadKeys::subjects),
                union(several, QuadKeys::properties),
                union(several, QuadKeys::objects),
                union(several, QuadKeys::graphs),
                union(several, QuadKeys::names),
                union(several, QuadKeys::sought),
                union(several, QuadKeys::written),
                several.stream().anyMatch(QuadKeys::isOfGraphs));
    }

    private static <T> Set<T> union(Collection<QuadKeys> several, Function<QuadKeys, Set<T>> part) {
        return several.stream().flatMap(keys -> part.apply(keys).stream()).collect(Collectors.toSet());
    }

    static QuadKeys ofSubject(Node subject) {
        return new QuadKeys(Set.of(subject), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    static QuadKeys ofProperties(Set<Node> properties) {
        return new QuadKeys(Set.of(), properties, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    static QuadKeys ofObject(Node object) {
        return new QuadKeys(Set.of(), Set.of(), Set.of(object), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    static QuadKeys ofGraph(Node graph) {
        return new QuadKeys(Set.of(), Set.of(), Set.of(), Set.of(graph), Set.of(), Set.of(), Set.of(), false);
    }

    static QuadKeys ofNames(Set<String> names) {
        return new QuadKeys(Set.of(), Set.of(), Set.of(), Set.of(), names, Set.of(), Set.of(), false);
    }

    static QuadKeys ofSought(SoughtText text) {
        return new QuadKeys(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(text), Set.of(), false);
    }

    static QuadKeys ofGraphNames() {
        return new QuadKeys(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);
    }

    /** {@return whether any key is in both} */
    boolean meets(QuadKeys other) {
        return (isOfGraphs && other.isOfGraphs)
                || meet(subjects, other.subjects)
                || meet(properties, other.properties)
                || meet(objects, other.objects)
                || meet(graphs, other.graphs)
                || meet(names, other.names)
                || finds(sought, other.written)
                || finds(other.sought, written);
    }

    private static boolean finds(Set<SoughtText> sought, Set<WrittenText> written) {
        return sought.stream().anyMatch(text -> written.stream().anyMatch(text::mayFind));
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }

    /** {@return about how many bytes they take} */
    long size() {
        long texts = sought.stream().mapToLong(SoughtText::size).sum();
        return texts + ENTRY * (subjects.size() + properties.size() + objects.size() + graphs.size() + names.size());
    }
}
