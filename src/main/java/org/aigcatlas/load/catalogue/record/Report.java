package org.aigcatlas.load.catalogue.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;

/** What became of a catalogue's records: how many were read, and which could not be used and why. */
public final class Report {
    /** The most remarks that are kept; those beyond are counted only. */
    static final int MOST = 1_000;

    private final Map<String, Integer> read = new TreeMap<>();
    private final Map<String, Integer> unknownKeys = new TreeMap<>();
    private final List<Remark> rejected = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * What is wrong with a record.
     *
     * @param id the record
     * @param reason what is wrong with it, as a sentence
     */
    public record Remark(String id, Text reason) {

        /** {@return the remark as a line, in the language asked for} */
        public String in(Language language) {
            return id + language.pick(": ", "：") + reason.in(language);
        }
    }

    public void read(CatalogueItem item) {
        read.merge(item.getClass().getSimpleName(), 1, Integer::sum);
    }

    public void unknown(String key) {
        if (unknownKeys.size() < MOST || unknownKeys.containsKey(key)) {
            unknownKeys.merge(key, 1, Integer::sum);
        }
    }

    /** Says that a record can't be used at all. */
    public void reject(String id, Text reason) {
        if (rejected.size() < MOST) {
            rejected.add(new Remark(shown(id), reason));
        }
    }

    /** Says that a part of a record can't be used. */
    public void remark(String id, Text reason) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(shown(id), reason));
        }
    }

    private static String shown(String id) {
        String clean = NameText.clean(id);
        return clean.length() > NameText.LONGEST ? clean.substring(0, NameText.LONGEST) + "…" : clean;
    }

    /** {@return how many records of each kind were read} */
    public Map<String, Integer> counts() {
        return Map.copyOf(read);
    }

    /** {@return the keys that no reader knows, with how often each was met} */
    public Map<String, Integer> unknownKeys() {
        return new TreeMap<>(unknownKeys);
    }

    /** {@return the records that were left out, the first thousand} */
    public List<Remark> rejected() {
        return List.copyOf(rejected);
    }

    /** {@return the parts of records that were left out, the first thousand} */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
