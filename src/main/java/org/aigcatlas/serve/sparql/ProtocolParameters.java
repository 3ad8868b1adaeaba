package org.aigcatlas.serve.sparql;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.web.HttpNames;

/** What a request says beside its query. */
final class ProtocolParameters {
    private ProtocolParameters() {}

    /** {@return the graphs that a parameter names} */
    static List<String> named(HttpAction action, String parameter) {
        return Optional.ofNullable(action.getRequestParameterValues(parameter)).stream()
                .flatMap(Arrays::stream)
                .filter(iri -> !iri.isEmpty())
                .toList();
    }

    /** {@return how long the query may take: as the client asks, but no longer than {@code most}} */
    static Duration time(HttpAction action, Duration most) {
        return Optional.ofNullable(action.getRequestParameter(HttpNames.paramTimeout))
                .map(ProtocolParameters::time)
                .filter(asked -> asked.compareTo(most) < 0)
                .orElse(most);
    }

    private static Duration time(String seconds) {
        if (!seconds.matches("\\d{1,9}(\\.\\d{1,3})?") || Double.parseDouble(seconds) == 0) {
            throw AtlasException.of(ProblemCode.SPARQL_TIMEOUT_MALFORMED)
                    .with("text", seconds)
                    .at("timeout");
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000));
    }
}
