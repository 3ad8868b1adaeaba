package org.aigcatlas.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aigcatlas.graph.AtlasException;

/** Names and values as addresses and forms write them: {@code name=value&…}, percent-encoded. */
final class Fields {
    private Fields() {}

    /**
     * Reads fields.
     *
     * @param written the fields
     * @param refusal makes the refusal of a part that isn't well encoded
     * @return the values of each name, in their order
     * @throws AtlasException where a part is badly encoded
     */
    static Map<String, List<String>> of(String written, Function<String, AtlasException> refusal) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : written.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), refusal);
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), refusal);
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    private static String decode(String text, Function<String, AtlasException> refusal) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(text)))
                    .toString();
        } catch (CharacterCodingException | NumberFormatException | IndexOutOfBoundsException e) {
            throw refusal.apply(text);
        }
    }

    private static byte[] bytes(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream meant = new ByteArrayOutputStream(written.length);
        for (int i = 0; i < written.length; i++) {
            if (written[i] == '%') {
                meant.write(HexFormat.fromHexDigits(text(written, i + 1)));
                i += 2;
            } else {
                meant.write(written[i] == '+' ? ' ' : written[i]);
            }
        }
        return meant.toByteArray();
    }

    private static String text(byte[] written, int at) {
        return new String(written, at, 2, StandardCharsets.ISO_8859_1);
    }
}
