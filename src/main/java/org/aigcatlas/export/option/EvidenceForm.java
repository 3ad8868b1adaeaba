package org.aigcatlas.export.option;

import java.util.Locale;

/** The form in which an export tells evidence: who states a fact, and where. */
public enum EvidenceForm {
    /** Not at all: claims and conclusions are left out. */
    NONE,
    /** As the atlas keeps it: each claim is a thing that names its subject, relation and object. */
    REIFIED,
    /** On the fact itself: annotations of RDF 1.2, or attributes of the edge. */
    RDF12;

    /** {@return the word by which it is asked for} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
