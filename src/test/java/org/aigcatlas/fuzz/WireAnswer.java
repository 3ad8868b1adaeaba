package org.aigcatlas.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status the status
 * @param headers the lines of the head
 * @param body what followed
 */
// Nobody compares them, and nothing changes what they hold.
@SuppressWarnings("ArrayRecordComponent")
record WireAnswer(int status, List<String> headers, byte[] body) {
    Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** {@return the media type without parameters, in small letters; empty where none is told} */
    String type() {
        return header("Content-Type").orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
