package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldExistsQuery;
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
    private static final Sort SHORT_NAMES_FIRST = new Sort(
            new SortField(IndexFields.LENGTH, SortField.Type.INT),
            new SortField(IndexFields.ORDER, SortField.Type.STRING));

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
            List<Match> matches = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(LuceneQueries.called(name), MOST).scoreDocs) {
                Document document = stored.document(hit.doc, IndexFields.STORED);
                matches.add(called(document, iri, folded));
            }
            matches.sort(Comparator.comparing(Match::kind));
            return matches;
        });
    }

    private static Match called(Document document, String iri, String folded) {
        String thing = document.get(IndexFields.IRI);
        MatchKind kind;
        if (thing.equals(iri)) {
            kind = MatchKind.IRI;
        } else if (NameNormalizer.shortNames(thing).contains(folded)) {
            kind = MatchKind.SHORT_NAME;
        } else {
            kind = kind(document);
        }
        return new Match(thing, name(document), kind);
    }

    @Override
    public List<Match> find(String text) {
        String folded = NameNormalizer.name(text);
        return folded.isEmpty() ? List.of() : search(searcher -> find(searcher, folded));
    }

    private List<Match> find(IndexSearcher searcher, String folded) throws IOException {
        Map<String, Match> found = new LinkedHashMap<>();
        byName(searcher, LuceneQueries.whole(folded), MatchKind.LABEL, found);
        for (String spelling : spellings(folded)) {
            byName(searcher, LuceneQueries.whole(spelling), MatchKind.ALIAS, found);
        }
        byName(searcher, LuceneQueries.beginning(folded), MatchKind.BEGINNING, found);
        byName(searcher, LuceneQueries.inside(folded, analyzer), MatchKind.PART, found);
        if (found.isEmpty()) {
            byLikeness(searcher, LuceneQueries.like(folded, analyzer), MatchKind.LIKE, found);
        }
        byLikeness(searcher, LuceneQueries.defined(folded, analyzer), MatchKind.DEFINITION, found);
        return List.copyOf(found.values());
    }

    /** {@return the text as others may write it: hyphens where it has spaces, spaces where it has hyphens, or neither} */
    private static Set<String> spellings(String folded) {
        Set<String> spellings = new LinkedHashSet<>(
                List.of(folded.replace(' ', '-'), folded.replace('-', ' '), folded.replaceAll("[ -]", "")));
        spellings.remove(folded);
        return spellings;
    }

    private static void byName(IndexSearcher searcher, Query query, MatchKind kind, Map<String, Match> found)
            throws IOException {
        collect(searcher, searcher.search(query, MOST, SHORT_NAMES_FIRST).scoreDocs, kind, found);
    }

    private static void byLikeness(IndexSearcher searcher, Query query, MatchKind kind, Map<String, Match> found)
            throws IOException {
        collect(searcher, searcher.search(query, MOST).scoreDocs, kind, found);
    }

    private static void collect(IndexSearcher searcher, ScoreDoc[] hits, MatchKind kind, Map<String, Match> found)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : hits) {
            Document document = stored.document(hit.doc, IndexFields.STORED);
            String iri = document.get(IndexFields.IRI);
            found.putIfAbsent(iri, new Match(iri, name(document), kind));
        }
    }

    @Override
    public List<Match> all() {
        return search(searcher -> {
            List<Match> names = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit :
                    searcher.search(new FieldExistsQuery(IndexFields.LENGTH), MOST_NAMES, Sort.INDEXORDER).scoreDocs) {
                Document document = stored.document(hit.doc, IndexFields.STORED);
                names.add(new Match(document.get(IndexFields.IRI), name(document), kind(document)));
            }
            return names;
        });
    }

    private static MatchKind kind(Document document) {
        return IndexFields.LABELS.stream().anyMatch(field -> document.getField(field) != null)
                ? MatchKind.LABEL
                : MatchKind.ALIAS;
    }

    private static String name(Document document) {
        for (String field : IndexFields.NAMES) {
            String name = document.get(field);
            if (name != null) {
                return name;
            }
        }
        return "";
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
