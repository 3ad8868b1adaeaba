package org.aigcatlas.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags: marks that change with what they are on. */
public final class EntityTags {
    private EntityTags() {}

    /** {@return the reply with a tag of its content, so that a client need not fetch it twice} */
    public static Reply tagged(Reply reply) {
        return reply.body() instanceof Reply.Bytes whole
                ? reply.with("ETag", '"' + digest(whole.bytes()) + '"')
                : reply;
    }

    /**
     * Tags a reply that is not made yet.
     *
     * @param reply the reply
     * @param mark all that its content depends on
     * @return the reply with a weak tag: the same mark gives what means the same
     */
    public static Reply marked(Reply reply, String mark) {
        return reply.with("ETag", weak(mark));
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
}
