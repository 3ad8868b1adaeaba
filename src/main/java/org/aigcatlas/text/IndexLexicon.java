package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            new SortField(Fields.LENGTH, SortField.Type.INT), new SortField(Fields.ORDER, SortField.Type.STRING));

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
        String iri = Spelling.iri(name);
        String folded = Folded.name(name);
        return search(searcher -> {
            List<Match> matches = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(Questions.called(name), MOST).scoreDocs) {
                Document document = stored.document(hit.doc, Fields.STORED);
                matches.add(called(document, iri, folded));
            }
            matches.sort(Comparator.comparing(Match::kind));
            return matches;
        });
    }

    private static Match called(Document document, String iri, String folded) {
        String thing = document.get(Fields.IRI);
        Kind kind;
        if (thing.equals(iri)) {
            kind = Kind.IRI;
        } else if (Folded.shortNames(thing).contains(folded)) {
            kind = Kind.SHORT_NAME;
        } else {
            kind = kind(document);
        }
        return new Match(thing, name(document), kind);
    }

    @Override
    public List<Match> find(String text) {
        String folded = Folded.name(text);
        return folded.isEmpty() ? List.of() : search(searcher -> find(searcher, folded));
    }

    private List<Match> find(IndexSearcher searcher, String folded) throws IOException {
        Map<String, Match> found = new LinkedHashMap<>();
        byName(searcher, Questions.whole(folded), Kind.LABEL, found);
        byName(searcher, Questions.beginning(folded), Kind.BEGINNING, found);
        byName(searcher, Questions.inside(folded, analyzer), Kind.PART, found);
        if (found.isEmpty()) {
            byLikeness(searcher, Questions.like(folded, analyzer), Kind.LIKE, found);
        }
        byLikeness(searcher, Questions.defined(folded, analyzer), Kind.DEFINITION, found);
        return List.copyOf(found.values());
    }

    private static void byName(IndexSearcher searcher, Query query, Kind kind, Map<String, Match> found)
            throws IOException {
        collect(searcher, searcher.search(query, MOST, SHORT_NAMES_FIRST).scoreDocs, kind, found);
    }

    private static void byLikeness(IndexSearcher searcher, Query query, Kind kind, Map<String, Match> found)
            throws IOException {
        collect(searcher, searcher.search(query, MOST).scoreDocs, kind, found);
    }

    private static void collect(IndexSearcher searcher, ScoreDoc[] hits, Kind kind, Map<String, Match> found)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : hits) {
            Document document = stored.document(hit.doc, Fields.STORED);
            String iri = document.get(Fields.IRI);
            found.putIfAbsent(iri, new Match(iri, name(document), kind));
        }
    }

    @Override
    public List<Match> all() {
        return search(searcher -> {
            List<Match> names = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit :
                    searcher.search(new FieldExistsQuery(Fields.LENGTH), MOST_NAMES, Sort.INDEXORDER).scoreDocs) {
                Document document = stored.document(hit.doc, Fields.STORED);
                names.add(new Match(document.get(Fields.IRI), name(document), kind(document)));
            }
            return names;
        });
    }

    private static Kind kind(Document document) {
        return Fields.LABELS.stream().anyMatch(field -> document.getField(field) != null) ? Kind.LABEL : Kind.ALIAS;
    }

    private static String name(Document document) {
        for (String field : Fields.NAMES) {
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
