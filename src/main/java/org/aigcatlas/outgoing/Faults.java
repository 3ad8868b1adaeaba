package org.aigcatlas.outgoing;

import java.net.URI;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.OutgoingLimits;

/**
 * What is said of a machine that doesn't answer as it should.
 *
 * @param address what was asked
 * @param limits what it might have taken
 */
record Faults(URI address, OutgoingLimits limits) {
    private static final double MILLIS = 1000;

    AtlasException tooSlow() {
        return AtlasException.of(ProblemCode.OUTGOING_TOO_SLOW)
                .with("address", place())
                .with("seconds", seconds());
    }

    AtlasException tooLarge() {
        return AtlasException.of(ProblemCode.OUTGOING_TOO_LARGE)
                .with("address", place())
                .with("bytes", limits.bytes());
    }

    /** A query is in the address, and may be secret or long. */
    private String place() {
        String whole = address.toString();
        int end = whole.indexOf('?');
        return end < 0 ? whole : whole.substring(0, end);
    }

    private String seconds() {
        return Double.toString(limits.whole().toMillis() / MILLIS).replaceFirst("\\.0$", "");
    }
}
