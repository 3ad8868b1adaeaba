package org.aigcatlas.text;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * Tells the words of a text apart, Chinese and English in one text as they come: Chinese by a dictionary, English by
 * stems. One analysis serves both languages because a name such as “Midjourney 实验室” is in both.
 */
final class BilingualAnalyzer extends Analyzer {
    private static final Set<String> CHINESE_PARTICLES = Set.of("的", "了", "是");
    private static final CharArraySet SILENT = silent();

    private final boolean indexing;

    private BilingualAnalyzer(boolean indexing) {
        this.indexing = indexing;
    }

    /** {@return how a text of the graph is read: words within Chinese words count too} */
    static Analyzer forTexts() {
        return new BilingualAnalyzer(true);
    }

    /** {@return how a question is read; its IRIs and tags are no words} */
    static Analyzer forQuestions() {
        Analyzer whole = new KeywordAnalyzer();
        return new PerFieldAnalyzerWrapper(
                new BilingualAnalyzer(false),
                IndexFields.WHOLE.stream().collect(Collectors.toMap(field -> field, field -> whole)));
    }

    private static CharArraySet silent() {
        CharArraySet words = new CharArraySet(SmartChineseAnalyzer.getDefaultStopSet(), false);
        words.addAll(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        words.addAll(CHINESE_PARTICLES);
        return CharArraySet.unmodifiableSet(words);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new HMMChineseTokenizer();
        TokenStream words = new PorterStemFilter(new StopFilter(tokenizer, SILENT));
        return new TokenStreamComponents(tokenizer, indexing ? new CjkBigramFilter(words) : words);
    }
}
