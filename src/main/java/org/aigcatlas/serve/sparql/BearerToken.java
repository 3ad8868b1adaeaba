package org.aigcatlas.serve.sparql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * Who may write.
 *
 * @param token what a client must show; where there is none, nobody may
 * @param writable whether the store takes changes at all
 */
record BearerToken(Optional<String> token, boolean writable) {
    private static final String SCHEME = "Bearer ";

    /** Lets the request pass, or refuses it: 403 where nobody may write, 401 where the client must show the token. */
    void check(HttpAction action) {
        if (!writable) {
            throw AtlasException.of(ProblemCode.WRITE_REFUSED);
        }
        if (token.isEmpty()) {
            throw AtlasException.of(ProblemCode.WRITE_OFF);
        }
        String shown =
                Optional.ofNullable(action.getRequestHeader("Authorization")).orElse("");
        if (!isKey(shown)) {
            action.setResponseHeader("WWW-Authenticate", "Bearer realm=\"AIGC Atlas\"");
            throw AtlasException.of(ProblemCode.WRITE_TOKEN_NEEDED);
        }
    }

    private boolean isKey(String shown) {
        if (!shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = shown.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        // Takes as long whatever is wrong, so that the token can't be guessed letter by letter.
        return MessageDigest.isEqual(given, token.orElseThrow().getBytes(StandardCharsets.UTF_8));
    }
}
