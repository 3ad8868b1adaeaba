package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is read of a refused request, and not kept. */
public final class Swallowed {
    private static final int MOST = 4 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Swallowed.class);

    private Swallowed() {}

    /**
     * Reads on what a client still sends that was refused, up to a limit: a connection that is closed while a client
     * writes is reset, and its client never sees why.
     *
     * @param raw the request
     */
    public static void from(HttpServletRequest raw) {
        byte[] passed = new byte[1 << 14];
        try {
            InputStream in = raw.getInputStream();
            for (int left = MOST; left > 0; ) {
                int read = in.read(passed);
                left -= read < 0 ? left : read;
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a refused request could not be read to its end", e);
        }
    }
}
