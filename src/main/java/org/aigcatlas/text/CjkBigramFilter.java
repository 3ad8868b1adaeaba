package org.aigcatlas.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds, behind each Chinese word of three characters or more, the pairs of characters in it. The dictionary takes 生成器
 * for one word, and who asks for 生成 means it too.
 */
final class CjkBigramFilter extends TokenFilter {
    private static final int PAIR = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private String word = "";
    private int next;

    CjkBigramFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next + PAIR <= word.length()) {
            term.setEmpty().append(word, next, next + PAIR);
            position.setPositionIncrement(0);
            next++;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String read = term.toString();
        word = read.length() > PAIR && read.codePoints().allMatch(Character::isIdeographic) ? read : "";
        next = 0;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = 0;
    }
}
