package org.aigcatlas.text;

/** How a text fits a thing, the best way first. */
public enum MatchKind {
    /** The text is the thing's IRI. */
    IRI,
    /** It is the thing's short name. */
    SHORT_NAME,
    /** It is a label of the thing. */
    LABEL,
    /** It is another of its names. */
    ALIAS,
    /** A name begins with it. */
    BEGINNING,
    /** A name has it, or all its words, inside. */
    PART,
    /** A name is like it, but for a typing mistake or two. */
    LIKE,
    /** A definition has its words. */
    DEFINITION
}
