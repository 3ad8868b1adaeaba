package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as they are looked for. */
final class TextWords {
    private static final int MANY = 50;

    private TextWords() {}

    /** {@return the words of a text, of a long one its first} */
    static List<String> of(String text, Analyzer analyzer) {
        List<String> words = all(text, analyzer);
        return words.subList(0, Math.min(MANY, words.size()));
    }

    /** {@return all words of a text} */
    static List<String> all(String text, Analyzer analyzer) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(IndexFields.TEXT, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
