package org.aigcatlas.cli.command;

import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What relative addresses in files are relative to. */
final class BaseOption {
    private static final String NAME = "--base";

    @Option(names = NAME, paramLabel = "IRI")
    private @Nullable String base;

    /** {@return the base, where one is given} */
    Optional<String> iri() {
        Optional<String> given = Optional.ofNullable(base);
        given.filter(iri -> !Iris.isAbsolute(iri)).ifPresent(iri -> {
            throw AtlasException.of(ProblemCode.COMMAND_BASE_MALFORMED)
                    .with("iri", iri)
                    .at(NAME);
        });
        return given;
    }
}
