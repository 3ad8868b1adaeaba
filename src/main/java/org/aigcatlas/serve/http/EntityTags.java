package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Entity tags: marks that change with what they are on. */
public final class EntityTags {
    /** How the tag ends of what is packed. */
    private static final String PACKED = "--gzip\"";

    private EntityTags() {}

    /** {@return the reply with a tag of its content, so that a client need not fetch it twice} */
    public static Reply tagged(Reply reply) {
        return reply.body() instanceof Reply.Bytes whole ? reply.tagged('"' + digest(whole.bytes()) + '"') : reply;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@return a weak tag of what these texts decide together: what it is on may differ in bytes, not in what it says} */
    public static String weak(String... parts) {
        return "W/\"" + digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)) + '"';
    }

    /** {@return whether the client that asks has what bears this tag already} */
    public static boolean isKnown(HttpServletRequest raw, Optional<String> tag) {
        return isKnown(Optional.ofNullable(raw.getHeader("If-None-Match")), tag);
    }

    /** {@return whether a client that says that it has this has what bears the tag, packed or not} */
    public static boolean isKnown(Optional<String> known, Optional<String> tag) {
        return tag.isPresent() && (items(known).anyMatch("*"::equals) || names(known, tag.get()));
    }

    /** {@return whether a header names this tag; weak and strong ones are told apart by nobody who reads (RFC 9110, 13.1.2)} */
    static boolean names(Optional<String> header, String tag) {
        String wanted = strong(tag);
        return items(header).anyMatch(wanted::equals);
    }

    private static Stream<String> items(Optional<String> header) {
        return header.stream()
                .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
                .map(EntityTags::strong);
    }

    private static String strong(String tag) {
        String strong = tag.strip();
        return (strong.startsWith("W/") ? strong.substring(2) : strong).replace(PACKED, "\"");
    }
}
