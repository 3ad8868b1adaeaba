package org.aigcatlas.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/** What an index is to hold by its dataset, and what it does hold. Each name and definition is an entity of Jena's. */
final class IndexContent {
    private IndexContent() {}

    /**
     * Finds what is to be indexed.
     *
     * @param dataset a dataset inside a transaction
     * @param index the index
     * @param sink takes each entity
     */
    static void due(DatasetGraph dataset, NameIndex index, Consumer<Entity> sink) {
        IndexFields.PROPERTIES.values().stream()
                .flatMap(List::stream)
                .forEach(property -> due(dataset, property, index, sink));
    }

    private static void due(DatasetGraph dataset, Node property, NameIndex index, Consumer<Entity> sink) {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (Naming.isText(quad.getObject())) {
                Optional.ofNullable(TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
                        .filter(NameIndex::takes)
                        .ifPresent(sink);
            }
        }
    }

    /**
     * Compares them.
     *
     * @param dataset a dataset inside a transaction
     * @param index its index
     * @return how many names and definitions are in one of them alone
     * @throws IOException where the index can't be read
     */
    static long differences(DatasetGraph dataset, NameIndex index) throws IOException {
        Set<String> indexed = indexed(index);
        Set<String> missing = new HashSet<>();
        Set<String> due = new HashSet<>();
        due(dataset, index, entity -> {
            String mark = mark(entity);
            due.add(mark);
            if (!indexed.contains(mark)) {
                missing.add(mark);
            }
        });
        indexed.removeAll(due);
        return (long) missing.size() + indexed.size();
    }

    private static String mark(Entity entity) {
        String field = entity.getMap().keySet().iterator().next();
        return entity.getChecksum(field, String.valueOf(entity.get(field)));
    }

    private static Set<String> indexed(NameIndex index) throws IOException {
        Set<String> marks = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            for (LeafReaderContext leaf : reader.leaves()) {
                collect(leaf.reader(), marks);
            }
        }
        return marks;
    }

    private static void collect(LeafReader reader, Set<String> marks) throws IOException {
        Optional<Bits> live = Optional.ofNullable(reader.getLiveDocs());
        StoredFields stored = reader.storedFields();
        for (int number = 0; number < reader.maxDoc(); number++) {
            int document = number;
            if (live.map(bits -> bits.get(document)).orElse(true)) {
                marks.add(Objects.requireNonNullElse(
                        stored.document(number, Set.of(IndexFields.ID)).get(IndexFields.ID), ""));
            }
        }
    }
}
