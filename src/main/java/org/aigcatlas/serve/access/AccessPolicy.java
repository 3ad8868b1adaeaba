package org.aigcatlas.serve.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;

/**
 * Which requests of browsers are answered. What is public may be read by any page. What isn't is asked for by a name of
 * the server's own, so that no page reaches it by giving its own name the server's address (DNS rebinding), and by pages
 * of its own or of origins that somebody has allowed; a link that a person follows always leads there. Programs send
 * neither {@code Origin} nor {@code Sec-Fetch-Site}, and notice nothing.
 *
 * @param isPublic whether what is served is public
 * @param names the server's own names, in small letters
 * @param base the origin by which the world reaches the server, where it isn't the one that it listens on
 * @param allowed what somebody has allowed
 */
public record AccessPolicy(boolean isPublic, List<String> names, Optional<String> base, AccessSettings allowed) {
    private static final String LOCAL = "localhost";
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*");
    private static final List<String> OWN = List.of("same-origin", "none");

    public AccessPolicy {
        names = List.copyOf(names);
    }

    /**
     * The policy of a server.
     *
     * @param isPublic whether what it serves is public
     * @param host the name or number that it listens on
     * @param base the address by which the world reaches it, where there is another
     * @param allowed what somebody has allowed
     * @return the policy
     */
    public static AccessPolicy of(boolean isPublic, String host, Optional<URI> base, AccessSettings allowed) {
        List<String> names = Stream.concat(Stream.of(host), base.map(URI::getHost).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new AccessPolicy(
                isPublic, names, base.map(uri -> uri.getScheme() + "://" + uri.getRawAuthority()), allowed);
    }

    /** {@return the policy for what is never open to pages of other origins} */
    AccessPolicy closed() {
        return new AccessPolicy(false, names, base, new AccessSettings(List.of(), allowed.hosts()));
    }

    /** {@return for which origin the answer is told to be readable: one, {@code *}, or nobody's} */
    Optional<String> grant(HttpServletRequest request) {
        return isPublic
                ? Optional.of(AccessSettings.ALL)
                : Optional.of(allowed.grant(origin(request).orElse(""))).filter(grant -> !grant.isEmpty());
    }

    /** {@return whether what one page may read another may not, so that caches must tell them apart} */
    boolean varies() {
        return !isPublic && !allowed.origins().isEmpty() && !allowed.origins().contains(AccessSettings.ALL);
    }

    /** {@return why a request isn't answered; empty where it is} */
    Optional<Problem> refusal(HttpServletRequest request) {
        if (isPublic) {
            return Optional.empty();
        }
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        if (!host.isEmpty() && !isOwn(name(host))) {
            return Optional.of(Problem.of(ProblemCode.ACCESS_HOST_REFUSED).with("host", name(host)));
        }
        return grant(request).isEmpty() && isOfOthers(request, host)
                ? Optional.of(Problem.of(ProblemCode.ACCESS_CROSS_SITE_REFUSED))
                : Optional.empty();
    }

    /** A page whose host is a number came from that very address, so that nothing is gained by numbers. */
    private boolean isOwn(String host) {
        return host.equals(LOCAL)
                || host.endsWith("." + LOCAL)
                || NUMBERS.matcher(host).matches()
                || names.contains(host)
                || allowed.allows(host);
    }

    private static String name(String host) {
        String name = host.startsWith("[") ? host : host.replaceFirst(":\\d*$", "");
        return name.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> origin(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"));
    }

    /** What the browser says of the page comes first; one that says nothing of it still sends the page's origin. */
    private boolean isOfOthers(HttpServletRequest request, String host) {
        Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        if (site.isPresent()) {
            return !OWN.contains(site.get()) && !isFollowedLink(request);
        }
        return origin(request)
                .filter(page -> !page.replaceFirst("^https?://", "").equalsIgnoreCase(host))
                .filter(page -> !base.map(page::equalsIgnoreCase).orElse(false))
                .isPresent();
    }

    private static boolean isFollowedLink(HttpServletRequest request) {
        return List.of("GET", "HEAD").contains(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
