package org.aigcatlas.serve;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/**
 * What the head of a request may hold. Its size is bounded, since it is read before anything is known of the request.
 * Addresses may hold whatever a name may have encoded: names are looked up in the graph as they came, and no path of the
 * server leads to a file, so that an encoded slash is a sign like others; dots as a segment stay refused.
 */
final class RequestHeads {
    private RequestHeads() {}

    /**
     * Makes a server take them; to be called before it starts.
     *
     * @param server the server
     * @param most how many bytes the address and the headers may have together
     */
    static void allow(Server server, int most) {
        UriCompliance compliance = UriCompliance.DEFAULT.with(
                "names",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS,
                UriCompliance.Violation.BAD_UTF8_ENCODING,
                UriCompliance.Violation.TRUNCATED_UTF8_ENCODING);
        Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .flatMap(factory -> factory instanceof HttpConfiguration.ConnectionFactory http
                        ? Stream.of(http.getHttpConfiguration())
                        : Stream.empty())
                .forEach(configuration -> {
                    configuration.setUriCompliance(compliance);
                    configuration.setRequestHeaderSize(most);
                });
        server.getDescendants(ServletHandler.class).forEach(handler -> handler.setDecodeAmbiguousURIs(true));
    }
}
