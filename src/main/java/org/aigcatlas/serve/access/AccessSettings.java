package org.aigcatlas.serve.access;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/**
 * What somebody has allowed browsers beside what they may by themselves.
 *
 * @param origins the origins whose pages may read, such as {@code https://example.org}; {@code *} means all
 * @param hosts the names by which the server may be asked for, beside its own; one that begins with a dot means all names
 *     below it, too, and {@code *} any
 */
public record AccessSettings(List<String> origins, List<String> hosts) {
    /** Nothing is allowed but what needs no permission. */
    public static final AccessSettings NONE = new AccessSettings(List.of(), List.of());

    /** Stands for all. */
    static final String ALL = "*";

    private static final Predicate<String> ORIGIN =
            Pattern.compile("https?://[^/?#@\\s]+").asMatchPredicate();
    private static final Predicate<String> HOST =
            Pattern.compile("\\.?[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*").asMatchPredicate();

    public AccessSettings {
        origins = origins.stream().map(AccessSettings::origin).toList();
        hosts = hosts.stream().map(AccessSettings::host).toList();
    }

    private static String origin(String text) {
        String origin = text.strip().toLowerCase(Locale.ROOT);
        if (!origin.equals(ALL) && !ORIGIN.test(origin)) {
            throw AtlasException.of(ProblemCode.SETTING_ORIGIN_MALFORMED)
                    .with("origin", text)
                    .at("cors");
        }
        return origin;
    }

    private static String host(String text) {
        String host = text.strip().toLowerCase(Locale.ROOT);
        if (!host.equals(ALL) && !HOST.test(host)) {
            throw AtlasException.of(ProblemCode.SETTING_HOST_MALFORMED)
                    .with("host", text)
                    .at("allow-host");
        }
        return host;
    }

    /** {@return what pages of an origin may be told: the origin, all, or nothing} */
    String grant(String origin) {
        return origins.contains(ALL) ? ALL : origins.contains(origin.toLowerCase(Locale.ROOT)) ? origin : "";
    }

    /** {@return whether the server may be asked for by a name} */
    boolean allows(String host) {
        return hosts.stream()
                .anyMatch(one -> one.equals(ALL)
                        || one.equals(host)
                        || (one.startsWith(".") && (host.endsWith(one) || host.equals(one.substring(1)))));
    }
}
