package org.aigcatlas.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many columns of a terminal a text takes. */
final class Width {
    private static final Set<Character.UnicodeScript> WIDE_SCRIPTS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);
    private static final Set<Character.UnicodeBlock> WIDE_BLOCKS = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = WIDE_SCRIPTS.contains(Character.UnicodeScript.of(character))
                || isIn(character, WIDE_BLOCKS)
                || Character.isEmojiPresentation(character);
        return wide ? 2 : 1;
    }

    private static boolean isIn(int character, Set<Character.UnicodeBlock> blocks) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
        return block != null && blocks.contains(block);
    }

    /**
     * Folds a text into lines, between words where there are spaces and between any two characters where a word or
     * Chinese is longer than a line.
     *
     * @param text the text
     * @param most the columns of a line
     * @return at least one line
     */
    static List<String> fold(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<= )|(?=[\\p{IsHan}])|(?<=[\\p{IsHan}，。、；：）])", -1)) {
            if (!line.isEmpty() && of(line.toString()) + of(word.stripTrailing()) > most) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            cut(word, most, line, lines);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static void cut(String word, int most, StringBuilder line, List<String> lines) {
        for (int character : word.codePoints().toArray()) {
            if (!line.isEmpty() && of(line.toString()) + of(character) > most && character != ' ') {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(character);
        }
    }
}
