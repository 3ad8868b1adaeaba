package org.aigcatlas.serve.export;

import java.util.Locale;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.serve.http.Links;

/** Names the file that an export is saved as. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** {@return the header that names the file (RFC 6266), in letters that every client takes and in all that there are} */
    static String header(Format format, String scope) {
        String full = name(format, Iris.slug(scope));
        String plain = name(format, scope.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        String header = "attachment; filename=\"" + plain + "\"";
        return full.equals(plain) ? header : header + "; filename*=UTF-8''" + Links.encode(full);
    }

    private static String name(Format format, String scope) {
        int end = scope.offsetByCodePoints(0, Math.min(LONGEST, scope.codePointCount(0, scope.length())));
        String part = scope.substring(0, end).replaceAll("^-+|-+$", "");
        String kind = format.name().equals(format.ending()) ? "" : "-" + format.name();
        return "aigc-" + part + kind + "." + format.ending();
    }
}
