package org.aigcatlas;

import org.aigcatlas.store.LocalStore;

/**
 * The bundled graph, asked in memory as a server asks it, which takes a fraction of the time; {@code MemoryDatasetTest}
 * holds that it finds there what it finds on the disk.
 */
public final class BundledAtlas {
    private static final class Kept {
        private static final Atlas ATLAS = Atlas.open();
    }

    private BundledAtlas() {}

    /** {@return the graph, which the caller closes} */
    public static Atlas open() {
        keep();
        Atlas atlas = Atlas.open();
        ((LocalStore) atlas.store()).holdInMemory();
        return atlas;
    }

    /** Keeps what all who have the bundled graph open share, its copy in memory too, until the last test has run. */
    public static void keep() {
        Kept.ATLAS.store();
    }
}
