package org.aigcatlas.export;

import java.util.Set;

/**
 * What an export will be like.
 *
 * @param wording the languages
 * @param evidence how claims are told
 * @param inferred whether facts that only follow by a rule are in it
 * @param byteOrderMark whether tables begin with a byte order mark
 * @param rdf12 whether it may say what came with RDF 1.2
 * @param without what to leave out
 */
record Settings(
        Wording wording,
        EvidenceForm evidence,
        boolean inferred,
        boolean byteOrderMark,
        boolean rdf12,
        Set<Omission> without) {}
