package org.aigcatlas.cli.command;

import java.time.Duration;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a command waits for another machine, or for a query. */
final class TimeoutOption {
    private static final String NAME = "--timeout";

    @Option(names = NAME, paramLabel = "SECONDS")
    private @Nullable Integer seconds;

    /** {@return the time, where one is given} */
    Optional<Duration> given() {
        Optional<Integer> told = Optional.ofNullable(seconds);
        if (told.filter(time -> time < 1).isPresent()) {
            throw AtlasException.of(ProblemCode.SETTING_TIMEOUT_TOO_SHORT).at(NAME);
        }
        return told.map(Duration::ofSeconds);
    }
}
