package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;

/** Finds things in the index. Safe from many threads. */
final class IndexLexicon implements Lexicon {
    private static final int MOST = 10_000;
    private static final int MOST_NAMES = 100_000;
    private static final Sort SHORT_FIRST = new Sort(new SortField(IndexFields.LENGTH, SortField.Type.INT));
    private static final Comparator<IndexedName> BY_LENGTH = Comparator.comparingInt(IndexedName::length)
            .thenComparing(IndexedName::iri)
            .thenComparing(IndexedName::name);

    @FunctionalInterface
    private interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private final SearcherManager searchers;
    private final Analyzer analyzer = BilingualAnalyzer.forQuestions();

    private IndexLexicon(SearcherManager searchers) {
        this.searchers = searchers;
    }

    static IndexLexicon of(Directory index) {
        try {
            return new IndexLexicon(new SearcherManager(index, new SearcherFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Match> called(String name) {
        String iri = CurieExpander.iri(name);
        String folded = NameNormalizer.name(name);
        return search(searcher -> {
            ScoreDoc[] hits = searcher.search(LuceneQueries.called(name), MOST).scoreDocs;
            return indexed(searcher, hits)
                    .map(indexed -> called(indexed, iri, folded))
                    .sorted(Comparator.comparing(Match::kind))
                    .toList();
        });
    }

    private static Match called(IndexedName indexed, String iri, String folded) {
        MatchKind kind;
        if (indexed.iri().equals(iri)) {
            kind = MatchKind.IRI;
        } else if (NameNormalizer.shortNames(indexed.iri()).contains(folded)) {
            kind = MatchKind.SHORT_NAME;
        } else {
            kind = indexed.kind();
        }
        return new Match(indexed.iri(), indexed.name(), kind);
    }

    @Override
    public List<Match> find(String text) {
        String folded = NameNormalizer.name(text);
        return folded.isEmpty() ? List.of() : search(searcher -> find(searcher, folded));
    }

    private List<Match> find(IndexSearcher searcher, String folded) throws IOException {
        Map<String, Match> found = new LinkedHashMap<>();
        byLength(searcher, LuceneQueries.whole(folded), MatchKind.LABEL, found);
        for (String spelling : NameNormalizer.spellings(folded)) {
            byLength(searcher, LuceneQueries.whole(spelling), MatchKind.ALIAS, found);
        }
        byLength(searcher, LuceneQueries.beginning(folded), MatchKind.BEGINNING, found);
        byLength(searcher, LuceneQueries.inside(folded, analyzer), MatchKind.PART, found);
        if (found.isEmpty()) {
            byLikeness(searcher, LuceneQueries.like(folded, analyzer), MatchKind.LIKE, found);
        }
        byLength(searcher, LuceneQueries.defined(folded, analyzer), MatchKind.DEFINITION, found);
        return List.copyOf(found.values());
    }

    private static void byLength(IndexSearcher searcher, Query query, MatchKind kind, Map<String, Match> found)
            throws IOException {
        ScoreDoc[] hits = searcher.search(query, MOST, SHORT_FIRST).scoreDocs;
        collect(indexed(searcher, hits).sorted(BY_LENGTH), kind, found);
    }

    private static void byLikeness(IndexSearcher searcher, Query query, MatchKind kind, Map<String, Match> found)
            throws IOException {
        collect(indexed(searcher, searcher.search(query, MOST).scoreDocs), kind, found);
    }

    private static void collect(Stream<IndexedName> names, MatchKind kind, Map<String, Match> found) {
        names.forEach(indexed -> found.putIfAbsent(indexed.iri(), new Match(indexed.iri(), indexed.name(), kind)));
    }

    @Override
    public List<Match> all() {
        return search(searcher -> {
            ScoreDoc[] hits = searcher.search(LuceneQueries.names(), MOST_NAMES, Sort.INDEXORDER).scoreDocs;
            return indexed(searcher, hits)
                    .map(indexed -> new Match(indexed.iri(), indexed.name(), indexed.kind()))
                    .toList();
        });
    }

    /** What is indexed of each hit, in their order; they are read in Lucene's order, which alone it can do. */
    private static Stream<IndexedName> indexed(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        int[] documents = Stream.of(hits).mapToInt(hit -> hit.doc).sorted().toArray();
        IndexedName[] indexed = new IndexedName[documents.length];
        BinaryDocValues values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexFields.INDEXED);
        for (int at = 0; at < documents.length; at++) {
            if (values == null || !values.advanceExact(documents[at])) {
                throw new IOException("the index tells nothing of document " + documents[at]);
            }
            indexed[at] = IndexedName.of(values.binaryValue());
        }
        return Stream.of(hits).map(hit -> indexed[Arrays.binarySearch(documents, hit.doc)]);
    }

    private <T> T search(Work<T> work) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
