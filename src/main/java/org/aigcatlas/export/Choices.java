package org.aigcatlas.export;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody asked an export to be like.
 *
 * @param wording the languages; both where nothing is asked
 * @param evidence how claims are told; as the format does best where nothing is asked
 * @param inferred whether facts that only follow by a rule are in it; as the format does best where nothing is asked
 * @param byteOrderMark whether tables begin with the mark by which Excel knows UTF-8
 * @param rdf12 whether a syntax may say what readers of RDF 1.1 don't understand
 * @param without what to leave out, where the format has no way to say it
 */
public record Choices(
        Wording wording,
        Optional<EvidenceForm> evidence,
        Optional<Boolean> inferred,
        boolean byteOrderMark,
        boolean rdf12,
        Set<Omission> without) {
    /** Nothing asked: each format as it does best. */
    public static final Choices USUAL = new Choices(Wording.BOTH, Optional.empty(), Optional.empty(), false);

    public Choices {
        without = Set.copyOf(without);
    }

    /** Choices that ask for nothing of RDF 1.2 and leave nothing out. */
    public Choices(
            Wording wording, Optional<EvidenceForm> evidence, Optional<Boolean> inferred, boolean byteOrderMark) {
        this(wording, evidence, inferred, byteOrderMark, false, Set.of());
    }

    /** {@return the same with these languages} */
    public Choices with(Wording other) {
        return new Choices(other, evidence, inferred, byteOrderMark, rdf12, without);
    }

    /** {@return the same with claims told in this form} */
    public Choices with(EvidenceForm form) {
        return new Choices(wording, Optional.of(form), inferred, byteOrderMark, rdf12, without);
    }

    /** {@return the same with or without facts that only follow by a rule} */
    public Choices withInferred(boolean wanted) {
        return new Choices(wording, evidence, Optional.of(wanted), byteOrderMark, rdf12, without);
    }

    /** {@return the same, with tables that Excel knows as UTF-8} */
    public Choices withByteOrderMark() {
        return new Choices(wording, evidence, inferred, true, rdf12, without);
    }

    /** {@return the same, saying what came with RDF 1.2} */
    public Choices withRdf12() {
        return new Choices(wording, evidence, inferred, byteOrderMark, true, without);
    }

    /** {@return the same, leaving these out} */
    public Choices without(Set<Omission> omissions) {
        return new Choices(wording, evidence, inferred, byteOrderMark, rdf12, omissions);
    }
}
