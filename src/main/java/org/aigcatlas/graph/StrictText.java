package org.aigcatlas.graph;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes bytes that came in, and takes nothing that isn't text in their encoding. */
public final class StrictText {
    private StrictText() {}

    /**
     * Where bytes stop being text.
     *
     * @param charset what the text was to be encoded in
     * @param bytes the bytes that are none, as hexadecimal numbers
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Break(Charset charset, String bytes, long line, long column) {}

    /** {@return a decoder that stops at what isn't text} */
    public static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Decodes a whole text: by its byte order mark, or else as UTF-8.
     *
     * @param place where it came from, for what is told of it
     * @param bytes the text
     * @return the text, without the mark
     * @throws AtlasException where it isn't text, with line and column
     */
    public static String of(String place, byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(Arrays.copyOf(bytes, Math.min(bytes.length, ByteOrderMark.MOST)))
                .orElse(new ByteOrderMark(StandardCharsets.UTF_8, 0));
        ByteBuffer in = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder(mark.charset()).decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            Break broken = breakAt(mark.charset(), in, result.length(), Position.START.after(text));
            String where = place.isEmpty() ? "" : place + ":";
            throw AtlasException.of(ProblemCode.TEXT_MALFORMED)
                    .with("charset", broken.charset().name())
                    .with("bytes", broken.bytes())
                    .at(where + broken.line() + ":" + broken.column());
        }
        return text;
    }

    /** {@return where a decoder stopped, with the bytes that it stopped at} */
    public static Break breakAt(Charset charset, ByteBuffer in, int length, Position position) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < Math.min(length, in.remaining()); i++) {
            bytes.append(i == 0 ? "" : " ").append("%02X".formatted(in.get(in.position() + i) & 0xFF));
        }
        return new Break(charset, bytes.toString(), position.line(), position.column());
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Position(long line, long column) {
        /** The beginning. */
        public static final Position START = new Position(1, 1);

        /** {@return the place behind a text that begins here} */
        public Position after(CharSequence text) {
            long lines = line;
            long columns = column;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    lines++;
                    columns = 1;
                } else if (!Character.isLowSurrogate(text.charAt(i))) {
                    columns++;
                }
            }
            return new Position(lines, columns);
        }
    }
}
