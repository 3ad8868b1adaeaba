package org.aigcatlas.load.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aigcatlas.graph.ByteOrderMark;
import org.aigcatlas.graph.StrictText;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * A text in any encoding, as UTF-8 for parsers that read nothing else, and that would read what isn't text as
 * replacement characters. A mark at the beginning goes before what is said of the encoding elsewhere.
 */
final class Utf8Stream extends InputStream {
    private static final int BLOCK = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Charset charset;
    private final boolean isXml;
    private final ByteBuffer raw = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private ByteBuffer out = ByteBuffer.allocate(0);
    private StrictText.Position position = StrictText.Position.START;
    private boolean begun;
    private boolean ended;
    private Optional<StrictText.Break> broken = Optional.empty();

    Utf8Stream(InputStream source, Optional<Charset> told, boolean isXml) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(source, XmlDeclaration.MOST);
        byte[] beginning = pushback.readNBytes(isXml ? XmlDeclaration.MOST : ByteOrderMark.MOST);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(beginning);
        int skipped = mark.map(ByteOrderMark::length).orElse(0);
        pushback.unread(beginning, skipped, beginning.length - skipped);
        this.charset = mark.map(ByteOrderMark::charset)
                .or(() -> told)
                .or(() -> isXml ? XmlDeclaration.charset(beginning) : Optional.empty())
                .orElse(StandardCharsets.UTF_8);
        this.in = pushback;
        this.isXml = isXml;
        this.decoder = StrictText.decoder(charset);
    }

    /** {@return where the text stopped being text; empty where it has not} */
    Optional<StrictText.Break> broken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        return fill() ? out.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, out.remaining());
        out.get(target, from, some);
        return some;
    }

    @Override
    public int available() {
        return out.remaining();
    }

    private boolean fill() throws IOException {
        while (!out.hasRemaining() && !ended) {
            next();
        }
        return out.hasRemaining();
    }

    private void next() throws IOException {
        if (broken.isPresent()) {
            throw new RuntimeIOException(broken.get().toString());
        }
        raw.compact();
        int read = in.read(raw.array(), raw.position(), raw.remaining());
        raw.position(raw.position() + Math.max(read, 0)).flip();
        decode(read < 0);
    }

    private void decode(boolean last) {
        chars.clear();
        CoderResult result = decoder.decode(raw, chars, last);
        if (last && result.isUnderflow()) {
            decoder.flush(chars);
            ended = !raw.hasRemaining();
        }
        chars.flip();
        position = position.after(chars);
        if (result.isError()) {
            broken = Optional.of(StrictText.breakAt(charset, raw, result.length(), position));
        }
        String text = begun ? chars.toString() : beginning(chars.toString());
        begun = begun || !text.isEmpty();
        out = StandardCharsets.UTF_8.encode(text);
    }

    private String beginning(String text) {
        String bare = ByteOrderMark.without(text);
        return isXml ? XmlDeclaration.withoutEncoding(bare) : bare;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
