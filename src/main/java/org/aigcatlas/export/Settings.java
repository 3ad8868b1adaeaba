package org.aigcatlas.export;

/**
 * What an export will be like.
 *
 * @param wording the languages
 * @param evidence how claims are told
 * @param inferred whether facts that only follow by a rule are in it
 * @param byteOrderMark whether tables begin with a byte order mark
 */
record Settings(Wording wording, EvidenceForm evidence, boolean inferred, boolean byteOrderMark) {}
