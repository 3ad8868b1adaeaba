package org.aigcatlas.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.load.endpoint.Credentials;
import org.aigcatlas.load.endpoint.EndpointLoad;
import org.aigcatlas.load.endpoint.RemoteService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a service is written to. */
final class ServiceOptions {
    private static final String CREDENTIALS_VARIABLE = "AIGC_CREDENTIALS";

    @Option(names = "--update-endpoint", paramLabel = "URL")
    private @Nullable URI update;

    @Option(names = "--data-endpoint", paramLabel = "URL")
    private @Nullable URI data;

    @Option(names = "--credentials", paramLabel = "FILE")
    private @Nullable Path credentials;

    /** {@return what sends to the service whose queries go to an address} */
    EndpointLoad load(URI endpoint) {
        return new EndpointLoad(
                RemoteService.at(endpoint, Optional.ofNullable(update), Optional.ofNullable(data)),
                Credentials.of(
                        Optional.ofNullable(credentials), Optional.ofNullable(System.getenv(CREDENTIALS_VARIABLE))));
    }
}
