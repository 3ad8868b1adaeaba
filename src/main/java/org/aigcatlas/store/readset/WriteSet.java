package org.aigcatlas.store.readset;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.NameNormalizer;
import org.aigcatlas.text.WrittenText;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What a commit, or several together, has written: how many statements it has brought or taken away, and by what these are told. */
public final class WriteSet {
    private final int size;
    private final QuadKeys keys;

    private WriteSet(int size, QuadKeys keys) {
        this.size = size;
        this.keys = keys;
    }

    /** {@return what several commits have written together} */
    static WriteSet of(Collection<WriteSet> commits) {
        return commits.size() == 1
                ? commits.iterator().next()
                : new WriteSet(
                        commits.stream().mapToInt(WriteSet::size).sum(),
                        QuadKeys.together(commits.stream().map(WriteSet::keys).toList()));
    }

    /** {@return whether nothing was written} */
    boolean isEmpty() {
        return size == 0;
    }

    /** {@return how many statements it has brought or taken away} */
    int size() {
        return size;
    }

    /** {@return by what these are told} */
    QuadKeys keys() {
        return keys;
    }

    /**
     * What a transaction is about to commit.
     *
     * @param changes what it has changed
     * @param dataset the dataset with these changes
     * @return what it writes
     */
    public static WriteSet of(ChangeLog.Changes changes, DatasetGraph dataset) {
        List<Quad> all = Stream.concat(changes.added().stream(), changes.deleted().stream())
                .toList();
        Set<Node> graphs = all.stream().map(Quad::getGraph).collect(Collectors.toSet());
        return new WriteSet(
                all.size(),
                new QuadKeys(
                        all.stream().map(Quad::getSubject).collect(Collectors.toSet()),
                        all.stream().map(Quad::getPredicate).collect(Collectors.toSet()),
                        all.stream().map(Quad::getObject).collect(Collectors.toSet()),
                        graphs,
                        names(all),
                        Set.of(),
                        texts(all),
                        graphs.stream().anyMatch(graph -> mayComeOrGo(graph, changes, dataset))));
    }

    /** A graph with no more statements than were added is taken for a new one. They are counted, as terms change in a store. */
    private static boolean mayComeOrGo(Node graph, ChangeLog.Changes changes, DatasetGraph dataset) {
        long added = changes.added().stream()
                .filter(quad -> quad.getGraph().equals(graph))
                .count();
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                        .limit(added + 1)
                        .count()
                <= added;
    }

    private static Set<String> names(List<Quad> all) {
        Set<String> names = new HashSet<>();
        all.stream()
                .filter(quad -> Lexicon.PROPERTIES.contains(quad.getPredicate()))
                .forEach(quad -> {
                    if (quad.getObject().isLiteral()) {
                        names.add(NameNormalizer.name(quad.getObject().getLiteralLexicalForm()));
                    }
                    if (quad.getSubject().isURI()) {
                        names.add(quad.getSubject().getURI());
                        names.addAll(NameNormalizer.shortNames(quad.getSubject().getURI()));
                    }
                });
        return names;
    }

    private static Set<WrittenText> texts(List<Quad> all) {
        List<Quad> naming = all.stream()
                .filter(quad -> Lexicon.PROPERTIES.contains(quad.getPredicate()))
                .toList();
        if (naming.size() > QuadKeys.MOST_TEXTS) {
            return Set.of(WrittenText.ANYTHING);
        }
        Set<WrittenText> texts = new HashSet<>();
        naming.forEach(quad -> {
            if (quad.getObject().isLiteral()) {
                texts.add(WrittenText.of(quad.getObject().getLiteralLexicalForm()));
            }
            if (quad.getSubject().isURI()) {
                NameNormalizer.shortNames(quad.getSubject().getURI())
                        .forEach(name -> texts.add(WrittenText.ofShortName(name)));
            }
        });
        return texts;
    }
}
