package org.aigcatlas.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** How long a query of a store may take; whoever serves the store can set it. */
final class TimeLimit {
    private volatile Optional<Duration> most;

    TimeLimit(Optional<Duration> most) {
        this.most = most;
    }

    void set(Duration time) {
        most = Optional.of(time);
    }

    /** {@return the time that is set; a store that waits for another machine always has one} */
    Duration time() {
        return most.orElseThrow();
    }

    QueryExec build(QueryExecBuilder query) {
        most.ifPresent(time -> query.timeout(time.toMillis(), TimeUnit.MILLISECONDS));
        return query.build();
    }
}
