package org.aigcatlas.rdf;

/** How far a form supports what came with RDF 1.2: statements about statements, and the direction of texts. */
public enum Rdf12Support {
    /** It always can. */
    ALWAYS,
    /** It can where that is asked for, as readers of RDF 1.1 don't understand it then. */
    ASKED,
    /** It has no way to. */
    NEVER
}
