package org.aigcatlas.serve.http;

import java.io.IOException;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;

/** That the body of a request is not read to its end, with why. */
public final class BodyRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient AtlasException why;

    /** It isn't read because of this. */
    public BodyRefused(Problem why) {
        this.why = AtlasException.of(why);
    }

    /** {@return what to tell a client whose body could not be read: why it was refused, or that it is broken} */
    public static AtlasException told(Throwable e, AtlasException broken) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return refused.why;
            }
        }
        return broken;
    }
}
