package org.aigcatlas.load.catalogue.read;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads one kind of catalogue: JSON in, records out, one at a time. */
public interface CatalogueReader {

    /** {@return the catalogue whose graphs take what it reads} */
    default Catalogue catalogue() {
        return Catalogue.MODELS_DEV;
    }

    /**
     * Says whether an entry at the top of a file is of this kind of catalogue.
     *
     * @param key the entry's key
     * @param keys the keys of the entry's value; empty where it is no object
     * @return whether this reader knows such entries
     */
    boolean knows(String key, Set<String> keys);

    /**
     * Reads a file from its first brace to its last.
     *
     * @param json the file
     * @param to where the records go
     * @param report hears of what could not be used
     * @throws IOException where the file ends too early or isn't JSON
     */
    void read(JsonReader json, Consumer<CatalogueItem> to, Report report) throws IOException;
}
