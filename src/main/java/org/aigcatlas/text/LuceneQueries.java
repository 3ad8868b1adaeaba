package org.aigcatlas.text;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What the index is asked for a text. Each is put together from terms, so that no sign in the text has a meaning. */
final class LuceneQueries {
    private static final int LONG = 8;
    // What is near a long text, or has it inside, takes long to work out; names aren't that long.
    private static final int LONGEST = 60;
    private static final Query CLAIMS = new TermQuery(new Term(IndexFields.KIND, IndexFields.IS_CLAIM));
    private static final int SHORT = 4;
    private static final int SHORT_CHINESE = 3;

    private LuceneQueries() {}

    /** {@return what has the text for a name, short name or IRI} */
    static Query called(String text) {
        return any(
                term(IndexFields.IRI, CurieExpander.iri(text)),
                term(IndexFields.SHORT_NAME, NameNormalizer.name(text)),
                term(IndexFields.NAME, NameNormalizer.name(text)),
                term(IndexFields.SENTENCE, NameNormalizer.name(text)));
    }

    /** {@return all names} */
    static Query names() {
        return term(IndexFields.KIND, IndexFields.IS_NAME);
    }

    /** {@return what has a folded text for a name} */
    static Query whole(String folded) {
        return notClaims(any(term(IndexFields.NAME, folded), term(IndexFields.SHORT_NAME, folded)));
    }

    /** {@return what has a name that begins with a folded text} */
    static Query beginning(String folded) {
        return notClaims(any(
                new PrefixQuery(new Term(IndexFields.NAME, folded)),
                new PrefixQuery(new Term(IndexFields.SHORT_NAME, folded))));
    }

    /** {@return what has a name with a folded text, or with all its words, inside} */
    static Query inside(String folded, Analyzer analyzer) {
        return notClaims(any(holding(folded), all(TextWords.of(folded, analyzer), LuceneQueries::wordOfName)));
    }

    private static Query holding(String folded) {
        return folded.length() > LONGEST
                ? new MatchNoDocsQuery()
                : new ContainsQuery(new Term(IndexFields.NAME, folded));
    }

    /** {@return what has a name like a folded text, but for a typing mistake or two} */
    static Query like(String folded, Analyzer analyzer) {
        return notClaims(any(
                alike(IndexFields.NAME, folded),
                all(TextWords.of(folded, analyzer), word -> inAny(IndexFields.WORDS, field -> alike(field, word)))));
    }

    /** {@return what has the words of a folded text in its definition} */
    static Query defined(String folded, Analyzer analyzer) {
        return notClaims(all(
                TextWords.of(folded, analyzer), word -> inAny(IndexFields.DEFINITIONS, field -> term(field, word))));
    }

    private static Query wordOfName(String word) {
        return inAny(IndexFields.WORDS, field -> term(field, word));
    }

    private static Query alike(String field, String text) {
        int mistakes = mistakes(text);
        Term term = new Term(field, text);
        return mistakes == 0 ? new TermQuery(term) : new FuzzyQuery(term, mistakes);
    }

    private static int mistakes(String text) {
        int length = text.codePointCount(0, text.length());
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        if (length >= LONG) {
            return length <= LONGEST ? 2 : 0;
        }
        return length >= (chinese ? SHORT_CHINESE : SHORT) ? 1 : 0;
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query inAny(List<String> fields, Function<String, Query> query) {
        return any(fields.stream().map(query).toArray(Query[]::new));
    }

    private static Query any(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query query : queries) {
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }

    private static Query all(List<String> words, Function<String, Query> query) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word), Occur.MUST));
        return all.build();
    }

    private static Query notClaims(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(CLAIMS, Occur.MUST_NOT)
                .build();
    }
}
