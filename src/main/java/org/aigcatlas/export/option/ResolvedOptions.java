package org.aigcatlas.export.option;

import java.util.Set;

/**
 * The options of an export with nothing left open.
 *
 * @param languages the languages
 * @param evidence how claims are told
 * @param inferred whether facts that only follow by a rule are in it
 * @param byteOrderMark whether tables are for spreadsheets: they begin with a byte order mark and hold no formulas
 * @param rdf12 whether it may say what came with RDF 1.2
 * @param without what to leave out
 */
public record ResolvedOptions(
        LanguageSelection languages,
        EvidenceForm evidence,
        boolean inferred,
        boolean byteOrderMark,
        boolean rdf12,
        Set<Omission> without) {}
