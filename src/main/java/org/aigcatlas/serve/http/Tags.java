package org.aigcatlas.serve.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags: marks that change with what they are on. */
public final class Tags {
    private Tags() {}

    /** {@return the reply with a tag of its content, so that a client need not fetch it twice} */
    public static Reply tagged(Reply reply) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(reply.body().bytes());
            return reply.with("ETag", '"' + HexFormat.of().formatHex(digest, 0, 10) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
