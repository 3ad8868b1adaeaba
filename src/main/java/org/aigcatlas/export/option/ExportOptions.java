package org.aigcatlas.export.option;

import java.util.Optional;
import java.util.Set;

/**
 * The options of an export as somebody asks for them; what is left open, the format decides.
 *
 * @param languages the languages; both where nothing is asked
 * @param evidence how claims are told; as the format does best where nothing is asked
 * @param inferred whether facts that only follow by a rule are in it; as the format does best where nothing is asked
 * @param byteOrderMark whether tables are for spreadsheets: they begin with the mark by which Excel knows UTF-8, and hold no formulas
 * @param rdf12 whether a syntax may say what readers of RDF 1.1 don't understand
 * @param without what to leave out, where the format has no way to say it
 */
public record ExportOptions(
        LanguageSelection languages,
        Optional<EvidenceForm> evidence,
        Optional<Boolean> inferred,
        boolean byteOrderMark,
        boolean rdf12,
        Set<Omission> without) {
    /** Nothing asked: each format as it does best. */
    public static final ExportOptions USUAL =
            new ExportOptions(LanguageSelection.BOTH, Optional.empty(), Optional.empty(), false, false, Set.of());

    public ExportOptions {
        without = Set.copyOf(without);
    }

    /** {@return the same with these languages} */
    public ExportOptions with(LanguageSelection other) {
        return new ExportOptions(other, evidence, inferred, byteOrderMark, rdf12, without);
    }

    /** {@return the same with claims told in this form} */
    public ExportOptions with(EvidenceForm form) {
        return new ExportOptions(languages, Optional.of(form), inferred, byteOrderMark, rdf12, without);
    }

    /** {@return the same with or without facts that only follow by a rule} */
    public ExportOptions withInferred(boolean wanted) {
        return new ExportOptions(languages, evidence, Optional.of(wanted), byteOrderMark, rdf12, without);
    }

    /** {@return the same, with tables that Excel knows as UTF-8} */
    public ExportOptions withByteOrderMark() {
        return new ExportOptions(languages, evidence, inferred, true, rdf12, without);
    }

    /** {@return the same, saying what came with RDF 1.2} */
    public ExportOptions withRdf12() {
        return new ExportOptions(languages, evidence, inferred, byteOrderMark, true, without);
    }

    /** {@return the same, leaving these out} */
    public ExportOptions without(Set<Omission> omissions) {
        return new ExportOptions(languages, evidence, inferred, byteOrderMark, rdf12, omissions);
    }
}
