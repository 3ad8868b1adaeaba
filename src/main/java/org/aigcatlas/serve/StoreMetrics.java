package org.aigcatlas.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.ProgramVersion;
import org.aigcatlas.load.OntologyVersion;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.StoreFiles;

/** Figures of what is served: the versions, and how large the store is on its disk. */
record StoreMetrics(Atlas atlas) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("aigc.build.info", () -> 1)
                .description("Which versions this is of")
                .tag("version", ProgramVersion.text())
                .tag("ontology", OntologyVersion.bundled().toString())
                .tag("jena", org.apache.jena.Jena.VERSION)
                .tag("java", Integer.toString(Runtime.version().feature()))
                .register(registry);
        if (atlas.store() instanceof LocalStore local) {
            local.files().ifPresent(files -> Gauge.builder("aigc.store.size", files, StoreFiles::bytes)
                    .description("How much the files of the store take on the disk")
                    .baseUnit("bytes")
                    .register(registry));
        }
    }
}
