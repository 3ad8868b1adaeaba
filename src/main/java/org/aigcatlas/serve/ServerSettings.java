package org.aigcatlas.serve;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.Limits;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.access.AccessSettings;

/**
 * How an atlas is served.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param token what a client must show to write; where there is none, nobody can write
 * @param timeout how long a query may take
 * @param limit how many rows or triples an answer may have
 * @param base the address by which the world reaches the server, where it isn't the one that it listens on
 * @param access what browsers are allowed beside what they may by themselves
 * @param slow from when on a query is slow, and told of in the log
 * @param service how much it does at once, and how patient it is
 */
public record ServerSettings(
        String host,
        int port,
        Optional<String> token,
        Duration timeout,
        int limit,
        Optional<URI> base,
        AccessSettings access,
        Duration slow,
        ServiceLimits service) {

    /** The settings of a server that nobody has told anything: this machine only, nobody writes. */
    public static final ServerSettings DEFAULT = new ServerSettings(
            "127.0.0.1",
            3030,
            Optional.empty(),
            Limits.DEFAULT.time(),
            Limits.DEFAULT.rows(),
            Optional.empty(),
            AccessSettings.NONE,
            Duration.ofSeconds(5),
            ServiceLimits.DEFAULT);

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw AtlasException.of(ProblemCode.SETTING_PORT_OUT_OF_RANGE)
                    .with("port", port)
                    .at("port");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw AtlasException.of(ProblemCode.SETTING_TIMEOUT_TOO_SHORT).at("timeout");
        }
        if (slow.isNegative()) {
            throw AtlasException.of(ProblemCode.SETTING_SLOW_NEGATIVE).at("slow-queries");
        }
        if (limit < 1) {
            throw AtlasException.of(ProblemCode.SETTING_LIMIT_TOO_SMALL).at("limit");
        }
        if (service.expensive().running() < 1) {
            throw AtlasException.of(ProblemCode.SETTING_CONCURRENT_TOO_SMALL).at("concurrent");
        }
        if (token.filter(text -> text.length() < 8).isPresent()) {
            throw AtlasException.of(ProblemCode.SETTING_TOKEN_TOO_SHORT).at("token");
        }
        base.filter(uri -> !"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme()))
                .ifPresent(uri -> {
                    throw AtlasException.of(ProblemCode.SETTING_BASE_MALFORMED)
                            .with("address", uri)
                            .at("base-url");
                });
    }

    /** {@return these settings with so many questions at once that may take long} */
    public ServerSettings concurrent(int questions) {
        return serving(service.concurrent(questions));
    }

    /** {@return these settings on another port} */
    public ServerSettings onPort(int other) {
        return new ServerSettings(host, other, token, timeout, limit, base, access, slow, service);
    }

    /** {@return these settings with a token} */
    public ServerSettings withToken(String secret) {
        return new ServerSettings(host, port, Optional.of(secret), timeout, limit, base, access, slow, service);
    }

    /** {@return these settings with other bounds for a query} */
    public ServerSettings within(Duration time, int rows) {
        return new ServerSettings(host, port, token, time, rows, base, access, slow, service);
    }

    /** {@return these settings behind another address} */
    public ServerSettings behind(URI address) {
        return new ServerSettings(host, port, token, timeout, limit, Optional.of(address), access, slow, service);
    }

    /** {@return these settings, with what browsers are allowed} */
    public ServerSettings allowing(AccessSettings browsers) {
        return new ServerSettings(host, port, token, timeout, limit, base, browsers, slow, service);
    }

    /** {@return these settings, where a query is slow from this time on} */
    public ServerSettings slowFrom(Duration time) {
        return new ServerSettings(host, port, token, timeout, limit, base, access, time, service);
    }

    /** {@return these settings with other limits of what is done at once} */
    public ServerSettings serving(ServiceLimits limits) {
        return new ServerSettings(host, port, token, timeout, limit, base, access, slow, limits);
    }
}
