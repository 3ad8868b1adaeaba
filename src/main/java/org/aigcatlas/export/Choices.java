package org.aigcatlas.export;

import java.util.Optional;

/**
 * What somebody asked an export to be like.
 *
 * @param wording the languages; both where nothing is asked
 * @param evidence how claims are told; as the format does best where nothing is asked
 * @param inferred whether facts that only follow by a rule are in it; as the format does best where nothing is asked
 * @param byteOrderMark whether tables begin with the mark by which Excel knows UTF-8
 */
public record Choices(
        Wording wording, Optional<EvidenceForm> evidence, Optional<Boolean> inferred, boolean byteOrderMark) {
    /** Nothing asked: each format as it does best. */
    public static final Choices USUAL = new Choices(Wording.BOTH, Optional.empty(), Optional.empty(), false);

    /** {@return the same with these languages} */
    public Choices with(Wording other) {
        return new Choices(other, evidence, inferred, byteOrderMark);
    }

    /** {@return the same with claims told in this form} */
    public Choices with(EvidenceForm form) {
        return new Choices(wording, Optional.of(form), inferred, byteOrderMark);
    }

    /** {@return the same with or without facts that only follow by a rule} */
    public Choices withInferred(boolean wanted) {
        return new Choices(wording, evidence, Optional.of(wanted), byteOrderMark);
    }

    /** {@return the same, with tables that Excel knows as UTF-8} */
    public Choices withByteOrderMark() {
        return new Choices(wording, evidence, inferred, true);
    }
}
