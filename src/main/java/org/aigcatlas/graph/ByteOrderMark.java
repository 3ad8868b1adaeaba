package org.aigcatlas.graph;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A mark at the beginning of a text that says how it is encoded.
 *
 * @param charset the encoding
 * @param length how many bytes the mark has
 */
public record ByteOrderMark(Charset charset, int length) {
    /** The most bytes that a mark has. */
    public static final int MOST = 4;

    /** The mark in a text that is decoded. */
    public static final char CHARACTER = '\uFEFF';

    private record Known(List<Integer> bytes, Charset charset) {}

    // The longer come first: UTF-32's begins as UTF-16's does.
    private static final List<Known> KNOWN = List.of(
            new Known(List.of(0xFF, 0xFE, 0, 0), Charset.forName("UTF-32LE")),
            new Known(List.of(0, 0, 0xFE, 0xFF), Charset.forName("UTF-32BE")),
            new Known(List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8),
            new Known(List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE),
            new Known(List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE));

    /** {@return the mark that a text begins with; empty where it has none} */
    public static Optional<ByteOrderMark> of(byte[] beginning) {
        return KNOWN.stream()
                .filter(known -> begins(beginning, known.bytes()))
                .findFirst()
                .map(known -> new ByteOrderMark(known.charset(), known.bytes().size()));
    }

    private static boolean begins(byte[] text, List<Integer> mark) {
        if (text.length < mark.size()) {
            return false;
        }
        for (int i = 0; i < mark.size(); i++) {
            if ((text[i] & 0xFF) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text without the mark that it may begin with} */
    public static String without(String text) {
        return !text.isEmpty() && text.charAt(0) == CHARACTER ? text.substring(1) : text;
    }
}
