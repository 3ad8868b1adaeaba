package org.aigcatlas.cli.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the shell up to where somebody is typing.
 *
 * @param words the whole words, without their quotes
 * @param typed what is typed so far of the word that follows them; empty where nothing is
 */
public record TypedLine(List<String> words, String typed) {
    public TypedLine {
        words = List.copyOf(words);
    }

    /** {@return a line, read as the shell reads it} */
    public static TypedLine of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isBegun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == quote) {
                quote = 0;
            } else if (quote == 0 && (sign == '\'' || sign == '"')) {
                quote = sign;
                isBegun = true;
            } else if (sign == '\\' && quote != '\'' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else if (quote == 0 && Character.isWhitespace(sign)) {
                if (isBegun || !word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
                isBegun = false;
            } else {
                word.append(sign);
            }
        }
        return new TypedLine(words, word.toString());
    }
}
